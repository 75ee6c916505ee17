package vn.congtachoi.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as lists show it.
 *
 * @param copiedFrom the plan from which it was written, or null
 * @param approvedBy who approved it, or empty
 */
public record PlanRow(
        UUID id,
        UUID unitId,
        int year,
        String title,
        PlanState state,
        @Nullable UUID copiedFrom,
        @Nullable Instant approvedAt,
        String approvedBy,
        long version) {}
