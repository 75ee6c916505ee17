package vn.congtachoi.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows.
 *
 * @param words words of the name or of the user name, with or without marks; empty for all
 * @param unitId only those with a role at this unit or below it, or null
 */
public record AccountFilter(
        String words, @Nullable UUID unitId, @Nullable AccountStanding standing) {

    /** Every account in her scope. */
    public static AccountFilter all() {
        return new AccountFilter("", null, null);
    }

    /** The same filter with other words. */
    public AccountFilter withWords(String newWords) {
        return new AccountFilter(newWords, unitId, standing);
    }

    /** The same filter for another unit; null for all. */
    public AccountFilter withUnit(@Nullable UUID newUnit) {
        return new AccountFilter(words, newUnit, standing);
    }

    /** The same filter for another standing; null for all. */
    public AccountFilter withStanding(@Nullable AccountStanding newStanding) {
        return new AccountFilter(words, unitId, newStanding);
    }
}
