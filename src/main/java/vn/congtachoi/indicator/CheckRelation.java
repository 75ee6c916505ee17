package vn.congtachoi.indicator;

/** What must hold between a figure and the sum of others. */
public enum CheckRelation {
    AT_MOST,
    EQUALS
}
