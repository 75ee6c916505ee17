package vn.congtachoi.event.guest;

/** As what somebody is invited; in this order they are introduced. */
public enum GuestGroup {
    /** Khách mời. */
    HONOUR,
    /** Đại biểu. */
    DELEGATE,
    /** Biểu diễn, dự thi. */
    PERFORMER,
    OTHER
}
