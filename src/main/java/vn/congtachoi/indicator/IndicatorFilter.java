package vn.congtachoi.indicator;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.PeriodKind;

/**
 * Which indicators a list shows.
 *
 * @param words part of name or code, marks do not matter; empty for all
 * @param contentIds only those that serve one of these contents of programmes, or null for all
 * @param kind or null for all
 * @param collected the kind of period at which they are asked, or null for all
 * @param inForce whether only those that are valid today
 */
public record IndicatorFilter(
        String words,
        @Nullable Set<UUID> contentIds,
        @Nullable IndicatorKind kind,
        @Nullable PeriodKind collected,
        boolean inForce) {

    public IndicatorFilter {
        contentIds = contentIds == null ? null : Set.copyOf(contentIds);
    }

    /** Every indicator, also those that are no longer valid. */
    public static IndicatorFilter all() {
        return words("");
    }

    /** Indicators whose name or code has these words. */
    public static IndicatorFilter words(String words) {
        return new IndicatorFilter(words, null, null, null, false);
    }
}
