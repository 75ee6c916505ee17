package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stands on its due day in the calendar of a unit.
 *
 * @param leadPerson null for whoever answers for the unit
 * @param parts of how many units it is made; 0 for a task of one
 */
record TaskDay(
        UUID id,
        String title,
        UUID leadUnit,
        @Nullable UUID leadPerson,
        int parts,
        UUID giverUnit,
        UUID giver,
        String giverName,
        LocalDate dueOn,
        TaskState state,
        boolean focal,
        String place,
        long version) {

    Assignee lead() {
        return new Assignee(leadUnit, leadPerson);
    }

    /** Whether somebody still has to do it and its day has passed. */
    boolean isOverdue(LocalDate today) {
        return state.isOpen() && state != TaskState.PAUSED && dueOn.isBefore(today);
    }
}
