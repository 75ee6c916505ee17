package vn.congtachoi.event;

/** What the history of an event tells: the acts of its way, and what was done without moving it. */
public enum EventDeed {
    PROPOSE,
    CREATE,
    CHANGE,
    /** Changed, with another day, hour or place. */
    MOVE,
    PLAN,
    GIVE_OUT,
    TAKE_ON,
    ISSUE,
    HOLD,
    RECORD,
    CLOSE,
    REOPEN,
    POSTPONE,
    RESUME,
    CANCEL,
    /** What is read on the day: speech, awards. */
    DAY,
    /** Whoever is invited: added, told, answered, there. */
    GUESTS;

    static EventDeed of(EventAct act) {
        return valueOf(act.name());
    }
}
