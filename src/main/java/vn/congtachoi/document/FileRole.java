package vn.congtachoi.document;

/** What a stored file of a paper is. */
public enum FileRole {
    /** The numbered page, ready to be signed. */
    NUMBERED,
    /** Signed by the person. */
    SIGNED,
    /** Signed by the person and the organisation. */
    SEALED,
    /** The scan of a paper signed in ink. */
    SCAN
}
