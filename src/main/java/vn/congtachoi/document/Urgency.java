package vn.congtachoi.document;

import org.jspecify.annotations.Nullable;

/** Mức độ khẩn (NĐ 30/2020, Phụ lục I, ô 10b). */
public enum Urgency {
    NORMAL(null),
    /** KHẨN. */
    URGENT(vn.congtachoi.document.paper.Urgency.URGENT),
    /** THƯỢNG KHẨN. */
    VERY_URGENT(vn.congtachoi.document.paper.Urgency.MOST_URGENT),
    /** HỎA TỐC. */
    FLASH(vn.congtachoi.document.paper.Urgency.FLASH);

    private final vn.congtachoi.document.paper.@Nullable Urgency onPaper;

    Urgency(vn.congtachoi.document.paper.@Nullable Urgency onPaper) {
        this.onPaper = onPaper;
    }

    /** The mark on the page; null for an ordinary paper. */
    vn.congtachoi.document.paper.@Nullable Urgency onPaper() {
        return onPaper;
    }
}
