package vn.congtachoi.supervision.rules;

/** What is done to whom: kiểm tra and giám sát within the Union, giám sát and phản biện xã hội outside it. */
public enum SupervisionKind {
    /** Kiểm tra nội bộ (Điều lệ Hội). */
    INTERNAL_INSPECTION,
    /** Giám sát nội bộ: giám sát chuyên đề of the Ủy ban Kiểm tra. */
    INTERNAL_SUPERVISION,
    /** Giám sát xã hội, the Union leads (QĐ 217-QĐ/TW). */
    SOCIAL_SUPERVISION,
    /** Giám sát xã hội, the Union takes part. */
    JOINT_SUPERVISION,
    /** Phản biện xã hội: on the draft of a paper. */
    SOCIAL_CRITIQUE,
    /** Kiểm tra ủy thác, with the Ngân hàng Chính sách xã hội. */
    TRUST_INSPECTION
}
