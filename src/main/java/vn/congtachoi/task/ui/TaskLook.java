package vn.congtachoi.task.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskGrouping;
import vn.congtachoi.task.TaskOrder;

/**
 * What a view of the work shows; shared by all views, so that going from one to another keeps it.
 *
 * @param by headings of the list
 * @param order of the lines of the list
 * @param day which month, week or year is shown, or null for today's
 * @param week whether the calendar shows a week, not a month
 * @param open lines of the tree that are open
 * @param at the task from which she came back, or null
 */
record TaskLook(
        TaskFilter filter,
        TaskGrouping by,
        TaskOrder order,
        @Nullable LocalDate day,
        boolean week,
        List<UUID> open,
        @Nullable UUID at) {

    TaskLook {
        open = List.copyOf(open);
    }

    TaskLook with(TaskFilter wanted) {
        return new TaskLook(wanted, by, order, day, week, open, at);
    }

    TaskLook withGrouping(@Nullable TaskGrouping wanted) {
        return new TaskLook(filter, wanted == null ? TaskGrouping.NONE : wanted, order, day, week, open, at);
    }

    TaskLook withOrder(TaskOrder wanted) {
        return new TaskLook(filter, by, wanted, day, week, open, at);
    }

    TaskLook withDay(@Nullable LocalDate wanted) {
        return new TaskLook(filter, by, order, wanted, week, open, at);
    }

    TaskLook withWeek(boolean wanted) {
        return new TaskLook(filter, by, order, day, wanted, open, at);
    }

    TaskLook withOpen(List<UUID> wanted) {
        return new TaskLook(filter, by, order, day, week, wanted, at);
    }

    TaskLook withAt(@Nullable UUID task) {
        return new TaskLook(filter, by, order, day, week, open, task);
    }
}
