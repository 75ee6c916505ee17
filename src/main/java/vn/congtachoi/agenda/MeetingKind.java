package vn.congtachoi.agenda;

/** What people meet for. */
public enum MeetingKind {
    /** Họp Ban Thường vụ. */
    STANDING,
    /** Họp Ban Chấp hành. */
    COMMITTEE,
    /** Giao ban. */
    BRIEFING,
    /** Hội nghị. */
    CONFERENCE,
    /** Được mời: somebody outside holds it. */
    INVITED,
    OTHER
}
