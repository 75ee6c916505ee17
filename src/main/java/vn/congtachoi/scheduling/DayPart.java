package vn.congtachoi.scheduling;

/** A day or one of its halves. */
public enum DayPart {
    WHOLE_DAY,
    MORNING,
    AFTERNOON;

    /** Whether both meet at some hour of the same day. */
    public boolean overlaps(DayPart other) {
        return this == other || this == WHOLE_DAY || other == WHOLE_DAY;
    }
}
