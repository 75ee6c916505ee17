package vn.congtachoi.event.guest;

/** How a guest was told. */
public enum ToldWay {
    /** Giấy mời. */
    PAPER,
    ZALO,
    PHONE
}
