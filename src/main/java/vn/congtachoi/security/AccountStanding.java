package vn.congtachoi.security;

/** How far an account has come. */
public enum AccountStanding {
    /** Its slip was made, nobody has signed in with it. */
    NEVER_USED,
    /** In use. */
    IN_USE,
    CLOSED
}
