package vn.congtachoi.recommendation;

/** How the register is looked at. */
public enum RecommendationGroup {
    OPEN,
    TO_CONFIRM,
    LATE,
    /** Nobody answered in time, or the unit does not agree: reported higher. */
    REPORTED,
    DONE
}
