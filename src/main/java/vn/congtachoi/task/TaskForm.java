package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is given or changed.
 *
 * @param leads chủ trì; more than one makes a part for each
 * @param startsOn null for at once
 * @param dueOn last day, included
 * @param version as read, 0 for a new one
 */
public record TaskForm(
        String title,
        List<Assignee> leads,
        @Nullable LocalDate startsOn,
        LocalDate dueOn,
        TaskMore more,
        long version) {

    public TaskForm {
        leads = List.copyOf(leads);
    }

    /** Việc gì, giao ai, hạn nào. */
    public static TaskForm of(String title, List<Assignee> leads, LocalDate dueOn) {
        return new TaskForm(title, leads, null, dueOn, TaskMore.NONE, 0);
    }
}
