package vn.congtachoi.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with all that is tied to it.
 *
 * @param whole the indicator that it is a part of, or null
 * @param parts indicators that are parts of this one
 * @param terms numerator and denominator of a ratio, else none
 * @param checks rules in which it stands on the left
 * @param askedIn forms that ask for it
 * @param inUse whether figures were entered: then what they mean is fixed
 */
public record IndicatorDetail(
        IndicatorRow row,
        @Nullable IndicatorRow whole,
        List<IndicatorRow> parts,
        List<IndicatorRow> terms,
        List<Check> checks,
        List<Asked> askedIn,
        boolean inUse) {

    public IndicatorDetail {
        parts = List.copyOf(parts);
        terms = List.copyOf(terms);
        checks = List.copyOf(checks);
        askedIn = List.copyOf(askedIn);
    }

    /** @param right what stands on the right side, by code */
    public record Check(CheckForm form, List<IndicatorRow> right) {

        public Check {
            right = List.copyOf(right);
        }
    }

    public record Asked(ReportFormRow form, AskedOf askedOf) {}
}
