package vn.congtachoi.event;

/** What is held. */
public enum EventKind {
    /** Lễ kỷ niệm: in other years than a năm tròn the decrees advise against it. */
    CEREMONY,
    /** Gặp mặt, họp mặt. */
    GATHERING,
    /** Tọa đàm, hội thảo. */
    SEMINAR,
    /** Hội thi, giao lưu. */
    CONTEST,
    /** Mít tinh, ra quân. */
    RALLY,
    /** Tuần lễ, tháng hành động. */
    ACTION_PERIOD,
    /** Thăm, tặng quà. */
    VISIT,
    /** Truyền thông. */
    COMMUNICATION,
    /** Đại hội. */
    CONGRESS,
    /** Khác. */
    OTHER
}
