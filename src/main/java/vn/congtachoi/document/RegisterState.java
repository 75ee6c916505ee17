package vn.congtachoi.document;

/** What became of a number. */
public enum RegisterState {
    /** Đã cấp số, chờ ký. */
    RESERVED,
    /** The signed paper bears it. */
    USED,
    /** Hủy số, with a reason: the gap is explained. */
    CANCELLED
}
