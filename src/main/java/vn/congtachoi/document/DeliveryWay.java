package vn.congtachoi.document;

/** How a paper reaches one of its nơi nhận. */
public enum DeliveryWay {
    /** Into the unit's inbox on the portal. */
    PORTAL,
    /** Văn thư. */
    POST,
    EMAIL,
    ZALO,
    /** Trực tiếp. */
    BY_HAND,
    /** Lưu: it stays here ("Lưu: VT"). */
    KEPT
}
