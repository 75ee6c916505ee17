package vn.congtachoi.supervision.rules;

/** What is done to whom: kiểm tra and giám sát within the Union, giám sát and phản biện xã hội outside it. */
public enum SupervisionKind {
    /** Kiểm tra nội bộ (Điều lệ Hội). */
    INTERNAL_INSPECTION(true),
    /** Giám sát nội bộ: giám sát chuyên đề of the Ủy ban Kiểm tra. */
    INTERNAL_SUPERVISION(true),
    /** Giám sát xã hội, the Union leads (QĐ 217-QĐ/TW). */
    SOCIAL_SUPERVISION(false),
    /** Giám sát xã hội, the Union takes part. */
    JOINT_SUPERVISION(false),
    /** Phản biện xã hội: on the draft of a paper. */
    SOCIAL_CRITIQUE(false),
    /** Kiểm tra ủy thác, with the Ngân hàng Chính sách xã hội. */
    TRUST_INSPECTION(true);

    private final boolean internal;

    SupervisionKind(boolean internal) {
        this.internal = internal;
    }

    /** Whether units of the Union are looked at; otherwise bodies outside it. */
    public boolean isInternal() {
        return internal;
    }

    /** Whether it is called kiểm tra; otherwise giám sát, phản biện. */
    public boolean isInspection() {
        return this == INTERNAL_INSPECTION || this == TRUST_INSPECTION;
    }
}
