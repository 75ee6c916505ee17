package vn.congtachoi.organisation.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.uikit.FilterCodec;

/**
 * What the list of units shows.
 *
 * @param words of a name or code; empty for all
 * @param day null for today
 */
record UnitsFilter(String words, @Nullable LocalDate day) {

    /** In the address: {@code tim} and {@code ngay}. */
    static final FilterCodec<UnitsFilter> CODEC = new FilterCodec<>() {
        @Override
        public UnitsFilter decode(Map<String, String> query) {
            return new UnitsFilter(query.getOrDefault("tim", ""), day(query.getOrDefault("ngay", "")));
        }

        @Override
        public Map<String, String> encode(UnitsFilter filter) {
            LocalDate day = filter.day();
            return Map.of("tim", filter.words(), "ngay", day == null ? "" : day.toString());
        }
    };

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    UnitsFilter withWords(String wanted) {
        return new UnitsFilter(wanted, day);
    }

    UnitsFilter withDay(@Nullable LocalDate wanted) {
        return new UnitsFilter(words, wanted);
    }
}
