package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.MessageKey;

/**
 * A value far off what stood there before, with the question to ask once.
 *
 * @param factor how many times more or less, rounded to a whole number
 * @param against the value it is compared with
 */
public record UnusualValue(MessageKey question, long factor, BigDecimal against) {

    private static final BigDecimal TEN = BigDecimal.TEN;
    /** Below this, ten times as much is no surprise: 1 session and then 12. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(20);

    /**
     * Asks when the value is at least ten times or at most a tenth of last period's, or, where there is none, of the
     * same period last year.
     */
    static Optional<UnusualValue> find(
            @Nullable BigDecimal value, @Nullable BigDecimal before, @Nullable BigDecimal sameLastYear) {
        if (value == null) {
            return Optional.empty();
        }
        if (before != null) {
            return compare(value, before, "indicator.unusual.before");
        }
        return sameLastYear == null ? Optional.empty() : compare(value, sameLastYear, "indicator.unusual.lastYear");
    }

    private static Optional<UnusualValue> compare(BigDecimal value, BigDecimal against, String key) {
        if (value.signum() == 0 || against.signum() == 0 || value.max(against).compareTo(SMALL) < 0) {
            return Optional.empty();
        }
        if (value.compareTo(against.multiply(TEN)) >= 0) {
            return Optional.of(of(key + ".more", value, against, against));
        }
        if (against.compareTo(value.multiply(TEN)) >= 0) {
            return Optional.of(of(key + ".less", against, value, against));
        }
        return Optional.empty();
    }

    private static UnusualValue of(String key, BigDecimal large, BigDecimal small, BigDecimal against) {
        return new UnusualValue(
                MessageKey.of(key), large.divide(small, 0, RoundingMode.HALF_UP).longValue(), against);
    }
}
