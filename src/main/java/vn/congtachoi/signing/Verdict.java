package vn.congtachoi.signing;

/** What is known of a signature (ETSI EN 319 102-1). */
public enum Verdict {
    VALID,
    INVALID,
    /** Neither: something that would tell is missing. */
    UNDETERMINED
}
