package vn.congtachoi.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan.
 *
 * @param position among those that stand beside it, from 0
 * @param undoneBefore it stood in last year's plan and was not done
 * @param dropped left out by the adjustment that is being written
 * @param taskId the task that it became, or null
 */
public record PlanItemRow(
        UUID id,
        @Nullable UUID parentId,
        int position,
        PlanItemForm form,
        boolean undoneBefore,
        boolean dropped,
        @Nullable UUID taskId) {}
