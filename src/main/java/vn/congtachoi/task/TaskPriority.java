package vn.congtachoi.task;

/** How pressing a task is beside others: thường, ưu tiên, khẩn. */
public enum TaskPriority {
    NORMAL,
    HIGH,
    URGENT
}
