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

    /**
     * The same for the part of one unit.
     *
     * @param ownDay more time that this unit was given, or null; a start after it takes it back
     */
    TaskForm ofPart(@Nullable LocalDate ownDay) {
        LocalDate due = ownDay == null || (startsOn != null && ownDay.isBefore(startsOn)) ? dueOn : ownDay;
        return new TaskForm(title, leads, startsOn, due, more.ofPart(), version);
    }

    /** Việc gì, giao ai, hạn nào. */
    public static TaskForm of(String title, List<Assignee> leads, LocalDate dueOn) {
        return new TaskForm(title, leads, null, dueOn, TaskMore.NONE, 0);
    }

    public TaskForm with(TaskMore details) {
        return new TaskForm(title, leads, startsOn, dueOn, details, version);
    }

    public TaskForm named(String words) {
        return new TaskForm(words, leads, startsOn, dueOn, more, version);
    }

    public TaskForm ledBy(List<Assignee> others) {
        return new TaskForm(title, others, startsOn, dueOn, more, version);
    }

    public TaskForm due(LocalDate day) {
        return new TaskForm(title, leads, startsOn, day, more, version);
    }

    /** The same, read at that version. */
    TaskForm at(long read) {
        return new TaskForm(title, leads, startsOn, dueOn, more, read);
    }
}
