package vn.congtachoi.task;

/** What the history of a task tells: the acts of its way, and what was done without moving it. */
public enum TaskDeed {
    GIVE,
    CHANGE,
    HAND_ON,
    REPORT,
    FINISH,
    TAKE_BACK,
    CONFIRM,
    SEND_BACK,
    PAUSE,
    RESUME,
    DROP,
    REOPEN,
    ASK_TIME,
    GRANT_TIME,
    REFUSE_TIME,
    ASK_CHANGE,
    GRANT_CHANGE,
    REFUSE_CHANGE,
    REMIND,
    SAY,
    UNDO;

    static TaskDeed of(TaskAct act) {
        return valueOf(act.name());
    }
}
