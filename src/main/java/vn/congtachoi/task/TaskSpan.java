package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as calendars and timelines draw it: from when to when, and how it stands.
 *
 * @param leadPerson null for whoever answers for the unit
 * @param parts of how many units it is made; 0 for a task of one
 * @param startsOn null where only its last day is known
 * @param dueOn last day, included
 * @param coming a turn of work that comes again, given to nobody yet; its id is that of the task that stands for it now
 */
public record TaskSpan(
        UUID id,
        String title,
        UUID leadUnit,
        @Nullable UUID leadPerson,
        int parts,
        @Nullable LocalDate startsOn,
        LocalDate dueOn,
        TaskState state,
        boolean coming) {

    /** The first day on which it is drawn. */
    public LocalDate firstDay() {
        return startsOn == null ? dueOn : startsOn;
    }

    /** Whether somebody still has to do it and its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return !coming && state.isOpen() && state != TaskState.PAUSED && dueOn.isBefore(today);
    }
}
