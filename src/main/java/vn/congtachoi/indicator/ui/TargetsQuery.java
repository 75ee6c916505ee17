package vn.congtachoi.indicator.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.uikit.FilterCodec;

/**
 * Which targets are shown, as it stands in the address: {@code ?nam=2023&don-vi=…&bieu=…}.
 *
 * @param unit id of the unit that gives, or null for her first one
 * @param form id of the form whose lines are shown, {@link #GIVEN} for what has a target, or null for every indicator
 */
record TargetsQuery(
        String year, @Nullable String unit, @Nullable String form) {

    /** The indicators that have a target that year: shown when the address names no rows. */
    static final String GIVEN = "da-giao";

    private static final String ALL = "tat-ca";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    TargetsQuery withYear(@Nullable String next) {
        return new TargetsQuery(next == null ? year : next, unit, form);
    }

    TargetsQuery withUnit(@Nullable String next) {
        return new TargetsQuery(year, next, form);
    }

    TargetsQuery withForm(@Nullable String next) {
        return new TargetsQuery(year, unit, next);
    }

    int yearNumber() {
        return Integer.parseInt(year);
    }

    /** @param thisYear shown when the address names none, or one that makes no sense */
    record Codec(int thisYear) implements FilterCodec<TargetsQuery> {

        @Override
        public TargetsQuery decode(Map<String, String> query) {
            return new TargetsQuery(
                    year(query.get("nam")), query.get("don-vi"), rows(query.getOrDefault("bieu", GIVEN)));
        }

        private static @Nullable String rows(String typed) {
            return typed.equals(ALL) ? null : typed;
        }

        private String year(@Nullable String typed) {
            boolean sound = typed != null
                    && typed.matches("[0-9]{4}")
                    && Integer.parseInt(typed) >= FIRST_YEAR
                    && Integer.parseInt(typed) <= LAST_YEAR;
            return sound ? Objects.requireNonNull(typed) : Integer.toString(thisYear);
        }

        @Override
        public Map<String, String> encode(TargetsQuery filter) {
            Map<String, String> query = new LinkedHashMap<>();
            query.put("nam", filter.year());
            query.put("don-vi", Objects.requireNonNullElse(filter.unit(), ""));
            String rows = Objects.requireNonNullElse(filter.form(), ALL);
            query.put("bieu", rows.equals(GIVEN) ? "" : rows);
            return query;
        }
    }
}
