package vn.congtachoi.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a task may say besides what, who and when.
 *
 * @param focal nhiệm vụ trọng tâm
 * @param programmeId the programme it belongs to, or null
 * @param contentId a content of that programme, or null
 * @param integrated the programme does not reach the lead unit, its content is woven into other work (lồng ghép)
 * @param proof what shows that it was done
 * @param helpers phối hợp, in their order
 */
public record TaskMore(
        TaskOrigin origin,
        boolean focal,
        TaskPriority priority,
        @Nullable UUID programmeId,
        @Nullable UUID contentId,
        boolean integrated,
        String place,
        String expectedResult,
        String proof,
        String description,
        List<Assignee> helpers) {

    /** Nothing besides: work that came up in between. */
    public static final TaskMore NONE =
            new TaskMore(TaskOrigin.EXTRA, false, TaskPriority.NORMAL, null, null, false, "", "", "", "", List.of());

    public TaskMore {
        helpers = List.copyOf(helpers);
    }
}
