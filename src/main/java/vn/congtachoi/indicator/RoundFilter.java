package vn.congtachoi.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Which rounds a list shows.
 *
 * @param shown open or locked ones, or null for all
 * @param year the year in which the window of their figures ends, or null for all
 */
public record RoundFilter(@Nullable Shown shown, @Nullable Integer year) {

    public static final RoundFilter ALL = new RoundFilter(null, null);

    /** What the person sees of the states: a reopened round is open. */
    public enum Shown {
        OPEN,
        LOCKED
    }

    /** The same filter for other rounds; null for all. */
    public RoundFilter withShown(@Nullable Shown other) {
        return new RoundFilter(other, year);
    }

    /** The same filter for another year; null for all. */
    public RoundFilter withYear(@Nullable Integer other) {
        return new RoundFilter(shown, other);
    }
}
