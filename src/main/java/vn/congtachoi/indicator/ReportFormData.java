package vn.congtachoi.indicator;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.congtachoi.kernel.PeriodKind;

/**
 * A form (biểu) as edited.
 *
 * @param lines in printed order
 * @param units the communes it is for; empty means all below the owner
 * @param version as read, 0 for a new one
 */
public record ReportFormData(
        String code,
        String name,
        PeriodKind collected,
        UUID ownerUnitId,
        List<FormLineRow> lines,
        Set<UUID> units,
        long version) {

    public ReportFormData {
        lines = List.copyOf(lines);
        units = Set.copyOf(units);
    }
}
