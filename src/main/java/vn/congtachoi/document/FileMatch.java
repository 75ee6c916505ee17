package vn.congtachoi.document;

/** What a file in somebody's hand is to a paper. */
public enum FileMatch {
    /** Byte for byte the paper. */
    SAME,
    /** The paper before it was sealed. */
    EARLIER,
    /** Changed, or another file. */
    CHANGED,
    /** The paper has no file yet. */
    NOTHING_TO_COMPARE
}
