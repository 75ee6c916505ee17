package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.FigureReading;
import vn.congtachoi.kernel.FigureSaying;
import vn.congtachoi.kernel.Percentage;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.uikit.Texts;

/** How a text says a figure: with its unit of measure, against the year's target, against the year before. */
@Component
class IndicatorSayings {

    private final EarlierFigures earlier;
    private final TargetStore targets;

    IndicatorSayings(EarlierFigures earlier, TargetStore targets) {
        this.earlier = earlier;
        this.targets = targets;
    }

    FigureSaying of(FigureReading reading, IndicatorRow row) {
        FigureKey key = reading.key();
        String path = "chi-tieu/" + row.id();
        BigDecimal value = reading.value();
        if (value == null) {
            return new FigureSaying(reading, row.name(), null, null, null, null, path);
        }
        return new FigureSaying(
                reading,
                row.name(),
                FigureText.said(row, value, reading.qualifier()),
                withMeasure(row, value, reading.qualifier()),
                percentOfPlan(row, key, value),
                change(row, key, value),
                path);
    }

    /** Money and percentages carry their unit already. */
    private static String withMeasure(IndicatorRow row, BigDecimal value, Qualifier qualifier) {
        String said = FigureText.said(row, value, qualifier);
        boolean carries = row.kind() == IndicatorKind.MONEY || row.kind() == IndicatorKind.RATIO;
        return carries || row.measure().isEmpty() ? said : said + " " + row.measure();
    }

    private @Nullable String percentOfPlan(IndicatorRow row, FigureKey key, BigDecimal value) {
        return targets.findByUnitIdAndYearAndIndicatorId(
                        key.unitId(), key.period().year(), row.id())
                .map(Target::value)
                .flatMap(plan -> Percentage.ofParts(value, plan))
                .map(Percentage::toString)
                .orElse(null);
    }

    private @Nullable String change(IndicatorRow row, FigureKey key, BigDecimal value) {
        Optional<BigDecimal> before = Optional.ofNullable(earlier.totals(
                                key.unitId(),
                                key.period().lastDay(),
                                key.period().sameLastYear(),
                                List.of(row))
                        .get(row.id()))
                .map(EarlierValue::value);
        return before.map(last -> changeWords(row, value.subtract(last))).orElse(null);
    }

    private static String changeWords(IndicatorRow row, BigDecimal change) {
        if (change.signum() == 0) {
            return Texts.of("indicator.say.same");
        }
        String amount = withMeasure(row, change.abs(), Qualifier.EXACT);
        return Texts.of(change.signum() > 0 ? "indicator.say.more" : "indicator.say.less", amount);
    }
}
