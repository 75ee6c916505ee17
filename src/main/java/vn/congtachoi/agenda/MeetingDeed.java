package vn.congtachoi.agenda;

/** What the history of a meeting tells: the acts of its way, and what was done without moving it. */
public enum MeetingDeed {
    CALL,
    CHANGE,
    /** Changed, with another day, hour or place. */
    MOVE,
    ANNOUNCE,
    HOLD,
    CONCLUDE,
    REOPEN,
    POSTPONE,
    CANCEL,
    ANSWER,
    RECORD,
    HAND_ON;

    static MeetingDeed of(MeetingAct act) {
        return valueOf(act.name());
    }
}
