package vn.congtachoi.indicator;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.VietnameseText;

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
        code = VietnameseText.nfc(code);
        name = VietnameseText.nfc(name);
        lines = List.copyOf(lines);
        units = Set.copyOf(units);
    }
}
