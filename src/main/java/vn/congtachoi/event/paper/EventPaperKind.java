package vn.congtachoi.event.paper;

/** The papers that an event gives, each of a kind of the document module. What names guests is printed, not kept as one. */
public enum EventPaperKind {
    /** Kế hoạch tổ chức: its signature issues the plan. */
    PLAN("KH"),
    /** Giấy mời. */
    INVITATION("GM"),
    /** Chương trình. */
    PROGRAMME("CTr"),
    /** Kịch bản điều hành. */
    SCRIPT("KB"),
    /** Dự toán. */
    BUDGET("DT"),
    /** Thông báo thay đổi thời gian, địa điểm. */
    CHANGE_NOTICE("TB"),
    /** Tổng hợp thu, chi. */
    SETTLEMENT("THTC"),
    /** Báo cáo kết quả. */
    RESULT("BC");

    private final String code;

    EventPaperKind(String code) {
        this.code = code;
    }

    /** Code of the kind of document that it is. */
    String code() {
        return code;
    }
}
