package vn.congtachoi.task;

import java.util.Set;
import java.util.UUID;

/**
 * Something was done with a task.
 *
 * @param by name of the person, or of the portal
 * @param words what was said with it, may be empty
 * @param mentioned persons named by whoever said it
 */
public record TaskMoved(UUID taskId, TaskDeed deed, TaskState state, String by, String words, Set<UUID> mentioned) {

    public TaskMoved {
        mentioned = Set.copyOf(mentioned);
    }
}
