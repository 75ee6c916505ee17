package vn.congtachoi.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan's workbook as it was understood.
 *
 * @param id the line of the plan that it is, or a new id
 * @param row the line that it is, or null for a new one
 * @param parent id of the line above, or null at the top
 * @param position among those beside it, from 0
 */
record PlanSheetLine(
        UUID id, @Nullable PlanItemRow row, @Nullable UUID parent, int position, PlanItemForm form) {

    /** As it will stand in the plan. */
    PlanItemRow after() {
        return row == null
                ? new PlanItemRow(id, parent, position, form, false, false, null)
                : new PlanItemRow(id, parent, position, form, row.undoneBefore(), false, row.taskId());
    }
}
