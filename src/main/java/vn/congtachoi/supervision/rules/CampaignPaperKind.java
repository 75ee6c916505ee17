package vn.congtachoi.supervision.rules;

/** The papers of a campaign, in the order in which its file keeps them; each of a kind of the document module. */
public enum CampaignPaperKind {
    /** Quyết định thành lập đoàn. */
    DECISION("QĐ", false),
    /** Kế hoạch của đoàn. */
    TEAM_PLAN("KH", false),
    /** Đề cương báo cáo. */
    OUTLINE("ĐC", false),
    /** Thông báo lịch. */
    NOTICE("TB", false),
    /** Giấy giới thiệu. */
    INTRODUCTION("GGT", true),
    /** Biên bản làm việc. */
    MINUTES("BB", true),
    /** Báo cáo kết quả. */
    RESULT("BC", false),
    /** Văn bản kiến nghị. */
    PETITION("CV", true),
    /** Văn bản phản biện. */
    CRITIQUE("CV", true),
    /** Thông báo kết luận. */
    CONCLUSION("TB", true),
    /** Mục lục văn bản trong hồ sơ. */
    CONTENTS("ML", false);

    private final String code;
    private final boolean ofVisit;

    CampaignPaperKind(String code, boolean ofVisit) {
        this.code = code;
        this.ofVisit = ofVisit;
    }

    /** Code of the kind of paper. */
    public String code() {
        return code;
    }

    /** Whether it speaks of one visit; otherwise of the whole campaign. */
    public boolean isOfVisit() {
        return ofVisit;
    }

    /** Whether it concludes a visit: its signature is the conclusion. */
    public boolean concludes() {
        return this == CONCLUSION || this == PETITION || this == CRITIQUE;
    }
}
