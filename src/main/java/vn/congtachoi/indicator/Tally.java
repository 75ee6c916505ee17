package vn.congtachoi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Qualifier;

/**
 * Several figures put together by a law.
 *
 * @param value null when none of them is reported: never to be shown as 0
 * @param qualifier how exact the sum is: exact only when every figure is; "hơn" when all inexact ones lie below the
 *     truth, "gần" when all lie above, else "khoảng"
 * @param figures how many figures are in it
 * @param estimates how many of them are số ước
 * @param revision sum of the revisions: grows with every change of any of them
 */
public record Tally(@Nullable BigDecimal value, Qualifier qualifier, int figures, int estimates, long revision) {

    public static final Tally NOTHING = new Tally(null, Qualifier.EXACT, 0, 0, 0);

    public Tally {
        value = value == null ? null : CellValue.plain(value);
    }

    /** Both together, by the law of the sum. */
    Tally plus(Tally other) {
        if (figures == 0) {
            return other;
        }
        if (other.figures == 0) {
            return this;
        }
        BigDecimal sum = value == null ? other.value : other.value == null ? value : value.add(other.value);
        return new Tally(
                sum,
                together(qualifier, other.qualifier),
                figures + other.figures,
                estimates + other.estimates,
                revision + other.revision);
    }

    static Qualifier together(Qualifier left, Qualifier right) {
        if (left == right || right == Qualifier.EXACT) {
            return left;
        }
        if (left == Qualifier.EXACT) {
            return right;
        }
        return isBelow(left) && isBelow(right) ? Qualifier.MORE_THAN : Qualifier.ABOUT;
    }

    /** From counts of figures by the side on which the truth lies. */
    static Qualifier of(long moreThan, long nearly, long about) {
        if (about > 0 || (moreThan > 0 && nearly > 0)) {
            return Qualifier.ABOUT;
        }
        return moreThan > 0 ? Qualifier.MORE_THAN : nearly > 0 ? Qualifier.NEARLY : Qualifier.EXACT;
    }

    static boolean isBelow(Qualifier qualifier) {
        return qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.ABOVE;
    }
}
