package vn.congtachoi.indicator;

/** How figures of several units make one. */
public enum UnitLaw {
    SUM,
    /** How many units have a figure above zero. */
    COUNT_OF_UNITS,
    /** Sum of the numerator over sum of the denominator, in percent. */
    RATIO,
    /** Units cannot be put together. */
    NONE
}
