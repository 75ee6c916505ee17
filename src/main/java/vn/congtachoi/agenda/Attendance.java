package vn.congtachoi.agenda;

/** Who was there. */
public enum Attendance {
    NOT_NOTED,
    PRESENT,
    /** Somebody in her place. */
    STAND_IN,
    ABSENT
}
