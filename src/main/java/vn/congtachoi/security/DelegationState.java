package vn.congtachoi.security;

/** How a delegation stands on a day. */
public enum DelegationState {
    AHEAD,
    RUNNING,
    ENDED
}
