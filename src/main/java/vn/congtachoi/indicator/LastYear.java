package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Period;

/**
 * Cùng kỳ beside a compiled table: what the unit had a year before, and how far its totals have moved since.
 *
 * @param period the same period a year earlier
 * @param values by indicator; what was not reported is absent, which is not 0
 */
public record LastYear(Period period, Map<UUID, EarlierValue> values) {

    public LastYear {
        values = Map.copyOf(values);
    }

    public Optional<EarlierValue> of(IndicatorRow indicator) {
        return Optional.ofNullable(values.get(indicator.id()));
    }

    /** The total less last year's value; null where one of the two is missing. */
    public @Nullable BigDecimal change(CompiledTable.Row row) {
        BigDecimal total = row.total().value();
        EarlierValue before = values.get(row.indicator().id());
        return total == null || before == null ? null : total.subtract(before.value());
    }

    /** Whether a share of a unit, or only a known part of it, went into any of the values. */
    public boolean hasEstimates() {
        return values.values().stream().anyMatch(EarlierValue::estimate);
    }
}
