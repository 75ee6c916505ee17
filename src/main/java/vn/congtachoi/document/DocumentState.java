package vn.congtachoi.document;

import vn.congtachoi.uikit.Tone;

/** Where a paper stands on its way; {@link DocumentAct} is the table of what leads from one state to the next. */
public enum DocumentState {
    /** Dự thảo. */
    DRAFT,
    /** Trả lại: it lies with whoever drafted it, with a reason. */
    RETURNED,
    /** Chờ duyệt nội dung. */
    CONTENT_REVIEW,
    /** Chờ kiểm tra thể thức. */
    FORMAT_CHECK,
    /** Chờ ký. */
    TO_SIGN,
    /** Đã ký, đã vào số. */
    SIGNED,
    /** Đã đóng dấu. */
    SEALED,
    /** Đã phát hành. */
    ISSUED,
    /** Đã lưu hồ sơ. */
    FILED,
    /** Thu hồi: it was issued and no longer holds. */
    WITHDRAWN,
    /** Hủy: it was given up before it was signed. */
    CANCELLED;

    /** How it is coloured wherever it is shown. */
    public Tone tone() {
        return switch (this) {
            case DRAFT, FILED -> Tone.NEUTRAL;
            case CONTENT_REVIEW, FORMAT_CHECK, SIGNED, SEALED -> Tone.ACTIVE;
            case TO_SIGN -> Tone.DUE;
            case ISSUED -> Tone.DONE;
            case RETURNED, WITHDRAWN, CANCELLED -> Tone.LATE;
        };
    }

    /** Whether its text and figures may still be changed. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether its figures stand still because somebody reads or signs them. */
    public boolean isSubmitted() {
        return this == CONTENT_REVIEW || this == FORMAT_CHECK || this == TO_SIGN;
    }

    /** Whether the paper is its stored bytes. */
    public boolean isSigned() {
        return this == SIGNED || this == SEALED || this == ISSUED || this == FILED || this == WITHDRAWN;
    }

    /** Whether it left the building. */
    public boolean isIssued() {
        return this == ISSUED || this == FILED || this == WITHDRAWN;
    }
}
