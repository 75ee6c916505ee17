package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.List;

/**
 * How a task comes again.
 *
 * @param coming the next days, before their tasks exist
 */
public record TaskRepeatRow(TaskRepeat rule, List<LocalDate> coming) {

    public TaskRepeatRow {
        coming = List.copyOf(coming);
    }
}
