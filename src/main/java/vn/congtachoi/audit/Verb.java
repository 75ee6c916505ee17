package vn.congtachoi.audit;

/** What was done to a record. */
public enum Verb {
    CREATED,
    CHANGED,
    REMOVED,
    /** Something worth keeping that changed no field: a sign-in, a download, an export. */
    NOTED
}
