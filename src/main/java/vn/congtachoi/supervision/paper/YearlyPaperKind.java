package vn.congtachoi.supervision.paper;

import vn.congtachoi.uikit.Texts;

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

    /** Trích yếu of the one of that year. */
    String subject(int year) {
        return Texts.of("supervision.paper.year-subject." + name(), Integer.toString(year));
    }

    /** Code of the kind of document that it is. */
    String code() {
        return code;
    }
}
