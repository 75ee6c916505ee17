package vn.congtachoi.event.paper;

/** Lists that name guests: printed for those inside the event, never kept, so that what is erased later is nowhere else. */
public enum EventListKind {
    /** Danh sách đại biểu dự, to be signed on arrival. */
    DELEGATES,
    /** Danh sách ký nhận quà. */
    GIFTS,
    /** Danh sách cảm ơn. */
    THANKS
}
