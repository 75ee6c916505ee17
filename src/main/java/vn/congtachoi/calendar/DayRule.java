package vn.congtachoi.calendar;

/** How a day of one year is found again in another. */
public enum DayRule {
    /** The same weekday, as near as can be. */
    WEEKDAY,
    /** The same day of the month. */
    DATE,
    /** The same lunar day. */
    LUNAR
}
