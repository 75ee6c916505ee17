package vn.congtachoi.task;

/** The ways of seeing the same tasks. */
public enum TaskViewKind {
    LIST,
    BOARD,
    CALENDAR,
    TIMELINE,
    TREE
}
