package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.Qualifier;

/** The laws by which figures become one, over time and over units. The database does the same in bulk. */
final class RollUp {

    private static final int PERCENT_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RollUp() {}

    /**
     * One unit over the periods that make up a longer one: first time, then units, so that a stock is not added up.
     *
     * @param byPeriod reported figures; a period without a figure is absent
     */
    static Tally overTime(TimeLaw law, Map<Period, Tally> byPeriod) {
        List<Map.Entry<Period, Tally>> reported = byPeriod.entrySet().stream()
                .filter(entry -> entry.getValue().value() != null)
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Period::lastDay)))
                .toList();
        if (reported.isEmpty()) {
            return Tally.NOTHING;
        }
        return switch (law) {
            case SUM -> reported.stream().map(Map.Entry::getValue).reduce(Tally.NOTHING, Tally::plus);
            case LAST -> reported.getLast().getValue();
            case MAX ->
                reported.stream()
                        .map(Map.Entry::getValue)
                        .max(Comparator.comparing(tally -> Objects.requireNonNull(tally.value())))
                        .orElseThrow();
            case NONE ->
                reported.size() == 1 && byPeriod.size() == 1
                        ? reported.getFirst().getValue()
                        : Tally.NOTHING;
        };
    }

    /** Several units, or a unit's own part with its children. */
    static Tally overUnits(UnitLaw law, Collection<Tally> units) {
        return switch (law) {
            case SUM, COUNT_OF_UNITS -> units.stream().reduce(Tally.NOTHING, Tally::plus);
            case NONE, RATIO -> Tally.NOTHING;
        };
    }

    /** What one figure gives to the roll-up over units: under COUNT_OF_UNITS 1 when the condition is met. */
    static Tally contribution(UnitLaw law, CellValue cell, int revision) {
        BigDecimal value = cell.value();
        if (value == null) {
            return Tally.NOTHING;
        }
        BigDecimal given = law == UnitLaw.COUNT_OF_UNITS ? BigDecimal.valueOf(value.signum()) : value;
        return new Tally(given, sumQualifier(cell.qualifier()), 1, cell.estimate() ? 1 : 0, revision);
    }

    /** Percent with two decimals, or nothing when a term is not reported or the denominator is zero. */
    static Tally ratio(Tally numerator, Tally denominator) {
        Optional<BigDecimal> percent = percent(numerator.value(), denominator.value());
        return percent.map(value -> new Tally(
                        value,
                        numerator.qualifier() == Qualifier.EXACT && denominator.qualifier() == Qualifier.EXACT
                                ? Qualifier.EXACT
                                : Qualifier.ABOUT,
                        numerator.figures() + denominator.figures(),
                        numerator.estimates() + denominator.estimates(),
                        numerator.revision() + denominator.revision()))
                .orElse(Tally.NOTHING);
    }

    static Optional<BigDecimal> percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(part.multiply(HUNDRED).divide(whole, PERCENT_DECIMALS, RoundingMode.HALF_UP));
    }

    /** In a sum "trên" and "hơn" are the same. */
    private static Qualifier sumQualifier(Qualifier qualifier) {
        return qualifier == Qualifier.ABOVE ? Qualifier.MORE_THAN : qualifier;
    }
}
