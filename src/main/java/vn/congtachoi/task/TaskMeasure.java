package vn.congtachoi.task;

/** How people who take part are counted; the two are never added. */
public enum TaskMeasure {
    /** Lượt: attendances, one person may count more than once. */
    TURNS,
    /** Người: each counts once. */
    PERSONS
}
