package vn.congtachoi.scheduling;

/** What somebody is in a team. */
public enum SeatRole {
    LEADER,
    DEPUTY,
    SECRETARY,
    MEMBER
}
