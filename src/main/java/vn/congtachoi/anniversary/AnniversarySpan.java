package vn.congtachoi.anniversary;

import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;

/**
 * The years in which a day is kept, both included.
 *
 * @param from null when it always was
 * @param to null when it still is
 */
public record AnniversarySpan(
        @Nullable Integer from, @Nullable Integer to) {

    /** The first year whose lunar days are known. */
    public static final int FIRST_YEAR = 1900;

    /** The last year whose lunar days are known. */
    public static final int LAST_YEAR = 2100;

    /** In every year. */
    public static final AnniversarySpan ALWAYS = new AnniversarySpan(null, null);

    /** @throws BusinessException when a year lies outside what is known, or they are not in order */
    public AnniversarySpan {
        if ((from != null && !isKnown(from)) || (to != null && !isKnown(to))) {
            throw unknownYear();
        }
        if (from != null && to != null && to < from) {
            throw new BusinessException("anniversary.error.span");
        }
    }

    static boolean isKnown(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static BusinessException unknownYear() {
        return new BusinessException("anniversary.error.year", FIRST_YEAR + "", LAST_YEAR + "");
    }

    boolean covers(int year) {
        return isKnown(year) && (from == null || year >= from) && (to == null || year <= to);
    }
}
