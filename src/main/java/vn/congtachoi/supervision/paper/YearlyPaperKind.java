package vn.congtachoi.supervision.paper;

/** What a paper of a year is. */
enum YearlyPaperKind {
    /** Kế hoạch kiểm tra, giám sát năm: its signature approves the plan. */
    YEAR_PLAN("KH"),
    /** Báo cáo công tác kiểm tra, giám sát, thi hành kỷ luật năm. */
    YEAR_REPORT("BC");

    private final String code;

    YearlyPaperKind(String code) {
        this.code = code;
    }

    /** Code of the kind of document that it is. */
    String code() {
        return code;
    }
}
