package vn.congtachoi.kernel;

import java.math.BigDecimal;

/**
 * A figure as it was typed and what it means.
 *
 * @param value in units or đồng, scale applied: 17000000 for "17 triệu"; at most 15 digits before and 4 after the comma
 * @param scale the smallest unit that was typed, so that it is shown again as it was said
 * @param raw the text as typed, normalised
 */
public record Quantity(BigDecimal value, Qualifier qualifier, Scale scale, String raw) {

    /** Compares values as numbers: 5 and 5.0 are the same. */
    public boolean sameValue(BigDecimal other) {
        return value.compareTo(other) == 0;
    }
}
