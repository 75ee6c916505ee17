package vn.congtachoi.document;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the register is shown.
 *
 * @param text words of number, subject or signer, with or without marks; empty for all
 * @param kinds empty for all
 * @param states empty for all
 * @param seriesId one series, or null for all of the unit
 */
public record RegisterFilter(
        UUID unitId,
        int year,
        String text,
        Set<UUID> kinds,
        Set<RegisterState> states,
        @Nullable UUID seriesId) {

    public RegisterFilter {
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
    }

    /** The whole register of a year. */
    public static RegisterFilter of(UUID unitId, int year) {
        return new RegisterFilter(unitId, year, "", Set.of(), Set.of(), null);
    }

    /** The same with other words. */
    public RegisterFilter withText(String words) {
        return new RegisterFilter(unitId, year, words, kinds, states, seriesId);
    }

    /** The same of another year. */
    public RegisterFilter withYear(int other) {
        return new RegisterFilter(unitId, other, text, kinds, states, seriesId);
    }

    /** The same with these states only. */
    public RegisterFilter withStates(Set<RegisterState> only) {
        return new RegisterFilter(unitId, year, text, kinds, only, seriesId);
    }

    /** The same of one series, or of all. */
    public RegisterFilter withSeries(@Nullable UUID only) {
        return new RegisterFilter(unitId, year, text, kinds, states, only);
    }
}
