package vn.congtachoi.agenda.opinion;

/** What the history of a question tells: the acts of its way, and what was done without moving it. */
public enum OpinionDeed {
    BEGIN,
    CHANGE,
    ASK,
    ANSWER,
    REMIND,
    END,
    WITHDRAW;

    static OpinionDeed of(OpinionAct act) {
        return valueOf(act.name());
    }
}
