package vn.congtachoi.document.paper;

/** How fast a paper must reach its receiver (NĐ 30/2020, Phụ lục I, ô 10b). */
public enum Urgency {
    /** HỎA TỐC. */
    FLASH,
    /** THƯỢNG KHẨN. */
    MOST_URGENT,
    /** KHẨN. */
    URGENT
}
