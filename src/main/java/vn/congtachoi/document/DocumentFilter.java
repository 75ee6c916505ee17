package vn.congtachoi.document;

import java.util.Set;
import java.util.UUID;

/**
 * Which papers a list shows.
 *
 * @param text words of the subject, with or without marks; empty for all
 * @param kinds empty for all
 * @param states empty for all
 */
public record DocumentFilter(String text, Set<UUID> kinds, Set<DocumentState> states) {

    public DocumentFilter {
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
    }
}
