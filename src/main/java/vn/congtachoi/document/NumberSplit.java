package vn.congtachoi.document;

/** Whether each kind of paper counts for itself; the head of the unit decides (NĐ 30/2020, Điều 15). */
public enum NumberSplit {
    PER_KIND,
    COMMON
}
