package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.MessageKey;

/** The rules between figures of one unit: a part never above its whole, and the checks of the dictionary. */
final class SheetChecks {

    private SheetChecks() {}

    /** @param values reported figures of the unit by indicator; blanks are absent */
    static List<SheetWarning> find(
            UUID unitId,
            Map<UUID, BigDecimal> values,
            Collection<IndicatorRow> indicators,
            Collection<CheckForm> checks) {
        List<SheetWarning> warnings = new ArrayList<>();
        for (IndicatorRow part : indicators) {
            BigDecimal value = values.get(part.id());
            BigDecimal whole = part.wholeId() == null ? null : values.get(part.wholeId());
            if (value != null && whole != null && value.compareTo(whole) > 0) {
                warnings.add(new SheetWarning(
                        unitId,
                        part.id(),
                        MessageKey.of("indicator.warning.partAboveWhole"),
                        List.of(part.partLabel(), value, whole),
                        true));
            }
        }
        for (CheckForm check : checks) {
            BigDecimal left = values.get(check.leftId());
            BigDecimal right = sum(values, check.rightIds());
            if (left != null && right != null && !holds(check.relation(), left, right)) {
                warnings.add(new SheetWarning(
                        unitId,
                        check.leftId(),
                        MessageKey.of("indicator.warning.check"),
                        List.of(check.message(), left, right),
                        check.blocking()));
            }
        }
        return warnings;
    }

    private static boolean holds(CheckRelation relation, BigDecimal left, BigDecimal right) {
        int order = left.compareTo(right);
        return relation == CheckRelation.AT_MOST ? order <= 0 : order == 0;
    }

    /** Nothing as long as one of them is blank: an incomplete sum proves nothing. */
    private static @Nullable BigDecimal sum(Map<UUID, BigDecimal> values, Collection<UUID> ids) {
        if (!ids.stream().allMatch(values::containsKey)) {
            return null;
        }
        return ids.stream().map(values::get).map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
