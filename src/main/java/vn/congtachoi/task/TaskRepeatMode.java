package vn.congtachoi.task;

/** What becomes of work that comes again. */
public enum TaskRepeatMode {
    /** A new task each time; the earlier ones stay as they are. */
    COPY,
    /** The same task is opened again once it is done. */
    REOPEN
}
