package vn.congtachoi.supervision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A year's plan.
 *
 * @param heldBy the paper that its signer has before her, or null
 * @param documentId the paper that approved it, or null
 */
public record YearPlanRow(
        UUID id,
        UUID unitId,
        String unit,
        int year,
        YearPlanState state,
        @Nullable UUID heldBy,
        @Nullable UUID documentId,
        String approvedBy,
        @Nullable Instant approvedAt) {}
