package vn.congtachoi.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a task's history.
 *
 * @param onBehalfOf the absent person she acted for, or empty
 * @param percent how far she said it is, or null
 */
public record TaskStepRow(
        TaskDeed deed,
        TaskState state,
        String by,
        String onBehalfOf,
        Instant at,
        String words,
        @Nullable Integer percent) {}
