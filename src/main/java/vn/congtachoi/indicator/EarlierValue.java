package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import vn.congtachoi.kernel.Qualifier;

/**
 * A reported figure of an earlier period, for a unit as it was made up later: "cùng kỳ".
 *
 * @param estimate whether it is to be shown as "ước tính": a share of a unit was used, or a part of it is not known
 */
public record EarlierValue(BigDecimal value, Qualifier qualifier, boolean estimate) {

    private static final int DECIMALS = 2;

    static EarlierValue of(Tally tally, boolean estimate) {
        return new EarlierValue(Objects.requireNonNull(tally.value()), tally.qualifier(), estimate);
    }

    /** A share of a figure; of people and things no fractions are made. */
    static Tally share(Tally whole, BigDecimal share, boolean wholeNumbers) {
        BigDecimal value = whole.value();
        if (value == null || share.compareTo(BigDecimal.ONE) == 0) {
            return whole;
        }
        BigDecimal part = value.multiply(share).setScale(wholeNumbers ? 0 : DECIMALS, RoundingMode.HALF_UP);
        return new Tally(part, whole.qualifier(), whole.figures(), whole.estimates(), whole.revision());
    }
}
