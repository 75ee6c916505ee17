package vn.congtachoi.document;

/** How a kind of paper is laid out (NĐ 30/2020, Phụ lục I). */
public enum KindShape {
    /** The kind on a line of its own above the subject. */
    TITLED,
    /** Công văn: no kind, "V/v …" below the number. */
    LETTER,
    /** Biên bản: two signatures side by side. */
    MINUTES
}
