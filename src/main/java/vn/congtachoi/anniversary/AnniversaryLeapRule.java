package vn.congtachoi.anniversary;

/** In which month a lunar day is kept when its month comes twice that year. */
public enum AnniversaryLeapRule {
    /** In the first, ordinary one: the custom. */
    ORDINARY_MONTH,
    /** In the leap month of years that have it, in the ordinary one of the others. */
    LEAP_MONTH,
    /** In both. */
    BOTH_MONTHS
}
