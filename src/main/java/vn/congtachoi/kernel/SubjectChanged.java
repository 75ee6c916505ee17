package vn.congtachoi.kernel;

/** Event: a record that can be found or linked was created, changed or removed. */
public record SubjectChanged(SubjectRef subject) {}
