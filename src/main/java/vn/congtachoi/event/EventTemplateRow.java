package vn.congtachoi.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template of the library.
 *
 * @param unitId whose it is, or null for everybody's
 * @param active whether new events may be begun from it
 */
public record EventTemplateRow(
        UUID id,
        long version,
        @Nullable UUID unitId,
        String name,
        EventKind kind,
        EventPlanText said,
        boolean active) {}
