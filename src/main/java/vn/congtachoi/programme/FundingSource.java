package vn.congtachoi.programme;

import vn.congtachoi.kernel.MessageKey;

/** Where money comes from. */
public enum FundingSource {
    /** Ngân sách nhà nước. */
    STATE_BUDGET,
    /** Phí ủy thác of the policy bank. */
    TRUST_FEE,
    /** Xã hội hóa (vận động). */
    CONTRIBUTION,
    /** Quỹ Hội. */
    UNION_FUND,
    /** Hội phí. */
    MEMBER_FEE,
    /** Khác. */
    OTHER;

    /** Key of its name. */
    public MessageKey label() {
        return MessageKey.of("programme.source." + name());
    }
}
