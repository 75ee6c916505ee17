package vn.congtachoi.plan;

/** What of a line an adjustment changes. */
public enum PlanPart {
    TITLE,
    PROGRAMME,
    INDICATOR,
    FOCAL,
    LEADS,
    HELPERS,
    DAYS,
    PLACE,
    PEOPLE,
    MONEY,
    RESULT
}
