package vn.congtachoi.agenda;

import java.time.LocalTime;

/** Sáng, chiều: offices count and plan by half days. */
public enum HalfDay {
    MORNING,
    AFTERNOON;

    /** Where one ends and the other begins. */
    public static final LocalTime NOON = LocalTime.NOON;

    /** The half of the day in which an hour lies. */
    public static HalfDay of(LocalTime hour) {
        return hour.isBefore(NOON) ? MORNING : AFTERNOON;
    }
}
