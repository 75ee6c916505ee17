package vn.congtachoi.task;

/** Whether the year's plan foresaw it: theo kế hoạch, phát sinh. The monthly briefing counts them apart. */
public enum TaskOrigin {
    PLANNED,
    EXTRA
}
