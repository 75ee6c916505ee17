package vn.congtachoi.kernel;

/** The portal acting by itself: a job, the set-up, the demo loader. */
public record SystemActor(String name) implements Actor {}
