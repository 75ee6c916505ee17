package vn.congtachoi.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan.
 *
 * @param undoneBefore it stood in last year's plan and was not done
 * @param taskId the task that it became, or null
 */
public record PlanItemRow(
        UUID id,
        @Nullable UUID parentId,
        PlanItemForm form,
        boolean undoneBefore,
        @Nullable UUID taskId) {}
