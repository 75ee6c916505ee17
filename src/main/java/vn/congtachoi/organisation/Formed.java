package vn.congtachoi.organisation;

/** How an organ got its members for a term. */
public enum Formed {
    /** Bầu: by a congress. */
    ELECTED,
    /** Chỉ định: by the level above, as after a merge of units. */
    APPOINTED
}
