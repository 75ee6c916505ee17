package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.QuantityKind;
import vn.congtachoi.kernel.Scale;
import vn.congtachoi.kernel.VietnameseNumbers;

/** Figures as they are shown: blank is never 0, money as it was said, a percentage with its sign. */
public final class FigureText {

    private FigureText() {}

    /** How figures of the indicator are read and written. */
    public static QuantityKind quantityKind(IndicatorRow indicator) {
        if (indicator.kind() == IndicatorKind.MONEY) {
            return QuantityKind.MONEY;
        }
        return indicator.kind().isWhole() ? QuantityKind.COUNT : QuantityKind.DECIMAL;
    }

    /** A value for a table; null is "not reported". */
    public static @Nullable String cell(IndicatorRow indicator, Tally tally) {
        return value(indicator, tally.value(), tally.qualifier(), Scale.ONE);
    }

    /** The figure as it stands in a cell, with its qualifier; null for a blank. */
    public static @Nullable String cell(IndicatorRow indicator, CellValue value) {
        return value(indicator, value.value(), value.qualifier(), value.scale());
    }

    /** A figure of an earlier period as it stands beside the cell; null for a blank. */
    public static @Nullable String cell(IndicatorRow indicator, EarlierValue value) {
        return value(indicator, value.value(), value.qualifier(), Scale.ONE);
    }

    /** A bare number as figures of this indicator are written; null for none. */
    public static @Nullable String plain(IndicatorRow indicator, @Nullable BigDecimal value) {
        return value(indicator, value, Qualifier.EXACT, Scale.ONE);
    }

    /** A value as a sentence says it, with its qualifier. */
    public static String said(IndicatorRow indicator, BigDecimal value, Qualifier qualifier) {
        return Objects.requireNonNull(value(indicator, value, qualifier, Scale.ONE));
    }

    /** A difference with its sign: "+538", "−12", "0"; of percentages it is in points. */
    public static String change(IndicatorRow indicator, BigDecimal change) {
        String sign = change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "";
        return sign + Objects.requireNonNull(plain(indicator, change.abs()));
    }

    private static @Nullable String value(
            IndicatorRow indicator, @Nullable BigDecimal value, Qualifier qualifier, Scale scale) {
        if (value == null) {
            return null;
        }
        if (indicator.kind() == IndicatorKind.RATIO) {
            return VietnameseNumbers.format(value) + "%";
        }
        if (indicator.kind() == IndicatorKind.MONEY) {
            return VietnameseNumbers.money(value.longValueExact(), qualifier, scaleOf(value, scale));
        }
        return (qualifier.word() + " " + VietnameseNumbers.format(value)).strip();
    }

    /** Money that is a whole number of millions reads as millions, whoever typed it how. */
    private static Scale scaleOf(BigDecimal value, Scale typed) {
        if (typed != Scale.ONE || value.signum() == 0) {
            return typed;
        }
        return value.remainder(Scale.MILLION.factor()).signum() == 0 ? Scale.MILLION : Scale.ONE;
    }

    /** What the field shows of a stored value; null when blank. */
    public static @Nullable Quantity quantity(CellValue value) {
        BigDecimal number = value.value();
        return number == null ? null : new Quantity(number, value.qualifier(), value.scale(), value.raw());
    }
}
