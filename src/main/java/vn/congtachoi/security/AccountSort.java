package vn.congtachoi.security;

/** What a list of accounts may be ordered by. */
public enum AccountSort {
    NAME,
    LAST_SIGN_IN
}
