package vn.congtachoi.agenda;

/** The papers that a meeting gives, each of a kind of the document module. */
public enum MeetingPaperKind {
    /** Giấy mời họp. */
    INVITATION("GM"),
    /** Danh sách thành phần dự, to be signed on arrival. */
    ATTENDANCE("DS"),
    /** Biên bản. */
    MINUTES("BB"),
    /** Thông báo kết luận. */
    CONCLUSIONS("TB");

    private final String code;

    MeetingPaperKind(String code) {
        this.code = code;
    }

    /** Code of the kind of paper. */
    String code() {
        return code;
    }
}
