package vn.congtachoi.anniversary;

/** How sure a row is. */
public enum AnniversaryCertainty {
    /** Read in the source that the row names. */
    SOURCED,
    /** Generally known, not yet compared with a text. */
    COMMON_KNOWLEDGE
}
