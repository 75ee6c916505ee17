package vn.congtachoi.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a task was before a change that can be taken back.
 *
 * @param after its version once it was changed: another one means that somebody changed it since
 */
public record TaskPast(
        UUID id,
        Assignee lead,
        @Nullable Instant seenAt,
        String seenBy,
        LocalDate dueOn,
        boolean integrated,
        TaskState state,
        Instant stateSince,
        int percent,
        @Nullable LocalDate finishedOn,
        @Nullable UUID finishedBy,
        long after) {

    TaskPast changedTo(long version) {
        return new TaskPast(
                id,
                lead,
                seenAt,
                seenBy,
                dueOn,
                integrated,
                state,
                stateSince,
                percent,
                finishedOn,
                finishedBy,
                version);
    }
}
