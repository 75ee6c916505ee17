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
 */
public record PersonFilter(
        String text, Set<UUID> units, @Nullable Boolean outside) {

    public static PersonFilter all() {
        return new PersonFilter("", Set.of(), null);
    }
}
