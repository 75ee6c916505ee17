package vn.congtachoi.kernel;

/** How something stands at a glance; a screen gives it a colour, always beside a word. */
public enum Standing {
    NOT_BEGUN,
    UNDER_WAY,
    DONE,
    DUE,
    LATE
}
