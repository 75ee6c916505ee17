package vn.congtachoi.organisation;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows.
 *
 * @param text words of the name in any order, with or without marks; empty for everybody
 * @param units only those who hold a post there today or are kept there; empty for everywhere
 * @param outside only contacts outside the Hội, only people of the Hội, or both when null
 * @param position only those who hold this position today (in one of the units), or null
 * @param organ only those who are members of such an organ today (of one of the units), or null
 */
public record PersonFilter(
        String text,
        Set<UUID> units,
        @Nullable Boolean outside,
        @Nullable Position position,
        @Nullable OrganKind organ) {

    public PersonFilter(String text, Set<UUID> units, @Nullable Boolean outside) {
        this(text, units, outside, null, null);
    }

    /** Whether only people with a certain post are asked for. */
    boolean holdsPost() {
        return position != null || organ != null;
    }

    /** Everybody. */
    public static PersonFilter all() {
        return new PersonFilter("", Set.of(), null);
    }
}
