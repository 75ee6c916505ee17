package vn.congtachoi.supervision;

/** How much of a day a visit takes. */
public enum DayPart {
    /** Cả ngày. */
    WHOLE,
    /** Buổi sáng. */
    MORNING,
    /** Buổi chiều. */
    AFTERNOON;

    /** Whether somebody would have to be at both at once. */
    public boolean overlaps(DayPart other) {
        return this == WHOLE || other == WHOLE || this == other;
    }
}
