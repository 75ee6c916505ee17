package vn.congtachoi.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share, kept as a ratio and rounded only when printed. It comes from two figures and is never typed, added or
 * averaged.
 *
 * @param ratio 0.855 for 85,5%
 */
public record Percentage(BigDecimal ratio) implements Comparable<Percentage> {

    /** Of the plan, how much is done; empty when either is not reported or the plan is zero. */
    public static Optional<Percentage> ofParts(@Nullable BigDecimal done, @Nullable BigDecimal plan) {
        if (done == null || plan == null || plan.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Percentage(done.divide(plan, MathContext.DECIMAL64)));
    }

    /** Whether it is a hundred per cent or more. */
    public boolean isReached() {
        return ratio.compareTo(BigDecimal.ONE) >= 0;
    }

    /**
     * With at most so many decimals: "85,5%", "100%". A plan that is nearly reached is never printed as 100%: 9.999 of
     * 10.000 reads "99,9%".
     */
    public String format(int decimals) {
        BigDecimal percent = ratio.movePointRight(2);
        BigDecimal rounded = percent.setScale(decimals, RoundingMode.HALF_UP);
        if (!isReached() && rounded.compareTo(BigDecimal.valueOf(100)) >= 0) {
            rounded = percent.setScale(decimals, RoundingMode.DOWN);
        }
        return VietnameseNumbers.format(rounded) + "%";
    }

    @Override
    public int compareTo(Percentage other) {
        return ratio.compareTo(other.ratio);
    }

    /** With one decimal: "85,5%". */
    @Override
    public String toString() {
        return format(1);
    }
}
