package vn.congtachoi.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a task is for.
 *
 * @param programmeId the programme it belongs to, or null
 * @param contentId a content of that programme, or null
 * @param indicatorId the indicator that its result feeds, or null
 */
public record TaskAim(
        @Nullable UUID programmeId,
        @Nullable UUID contentId,
        @Nullable UUID indicatorId) {

    public static final TaskAim NONE = new TaskAim(null, null, null);
}
