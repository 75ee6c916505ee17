package vn.congtachoi.indicator;

/** How figures of several periods make one of a longer period. */
public enum TimeLaw {
    SUM,
    /** The last reported one: a stock, such as the number of members. */
    LAST,
    MAX,
    /** Periods cannot be put together. */
    NONE
}
