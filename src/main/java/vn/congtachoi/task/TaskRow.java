package vn.congtachoi.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists show it.
 *
 * @param parentId the task it is a part of or stands under, or null
 * @param since when it came into its state
 * @param late its day has passed, or had passed when it was finished
 * @param percent how far it is, 0 to 100
 * @param parts of how many units it is made; 0 for a task of one
 * @param partsDone how many of them are done
 * @param integrated its programme does not reach the lead unit (không thuộc địa bàn – lồng ghép)
 */
public record TaskRow(
        UUID id,
        @Nullable UUID parentId,
        String title,
        Assignee lead,
        UUID giverId,
        String giverName,
        @Nullable LocalDate startsOn,
        LocalDate dueOn,
        TaskState state,
        Instant since,
        boolean late,
        int percent,
        int parts,
        int partsDone,
        TaskOrigin origin,
        boolean focal,
        TaskPriority priority,
        @Nullable UUID programmeId,
        boolean integrated) {

    public boolean isSplit() {
        return parts > 0;
    }
}
