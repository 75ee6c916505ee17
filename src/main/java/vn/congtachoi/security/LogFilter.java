package vn.congtachoi.security;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a log are read.
 *
 * @param words words of a person's name or user name, with or without marks; empty for everybody
 * @param day only this day, or null
 * @param kind only records of this kind, or null; only for changes
 * @param success only tries that succeeded or failed, or null; only for sign-ins
 */
public record LogFilter(
        String words,
        @Nullable LocalDate day,
        @Nullable String kind,
        @Nullable Boolean success) {

    /** Every entry. */
    public static LogFilter all() {
        return new LogFilter("", null, null, null);
    }

    /** The same filter for other people. */
    public LogFilter withWords(String newWords) {
        return new LogFilter(newWords, day, kind, success);
    }

    /** The same filter for another day; null for all. */
    public LogFilter withDay(@Nullable LocalDate newDay) {
        return new LogFilter(words, newDay, kind, success);
    }

    /** The same filter for other records; null for all. */
    public LogFilter withKind(@Nullable String newKind) {
        return new LogFilter(words, day, newKind, success);
    }

    /** The same filter for sign-ins that succeeded or failed; null for both. */
    public LogFilter withSuccess(@Nullable Boolean newSuccess) {
        return new LogFilter(words, day, kind, newSuccess);
    }
}
