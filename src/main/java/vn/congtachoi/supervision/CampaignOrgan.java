package vn.congtachoi.supervision;

/** On whose behalf a campaign is held and concluded. */
public enum CampaignOrgan {
    /** Ban Thường vụ. */
    BTV,
    /** Ủy ban Kiểm tra. */
    UBKT
}
