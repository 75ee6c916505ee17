package vn.congtachoi.task;

import java.util.UUID;

/**
 * Something was done with a task.
 *
 * @param by name of the person, or of the portal
 * @param words what was said with it, may be empty
 */
public record TaskMoved(UUID taskId, TaskDeed deed, TaskState state, String by, String words) {}
