package vn.congtachoi.indicator;

/** What a blank cell means when the sheet is sent. */
public enum BlankDecision {
    /** Chưa có số: stays blank, said on purpose. */
    NOT_AVAILABLE,
    /** Bằng 0. */
    ZERO
}
