package vn.congtachoi.kernel;

/**
 * What the search knows of a record.
 *
 * @param title the words that are matched first and shown
 * @param detail shown beside the title; matched too, with less weight
 */
public record SearchDocument(SubjectRef subject, String title, String detail) {}
