package vn.congtachoi.indicator.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.uikit.FilterCodec;

/**
 * For which period and unit past figures are pasted: {@code ?ky=2022-H1&don-vi=…}.
 *
 * @param period its code
 * @param unit id, or null for her first one
 */
record PastQuery(String period, @Nullable String unit) {

    PastQuery withPeriod(String next) {
        return new PastQuery(next, unit);
    }

    PastQuery withUnit(@Nullable String next) {
        return new PastQuery(period, next);
    }

    /** @param usual code of the period that is shown when the address names none */
    record Codec(String usual) implements FilterCodec<PastQuery> {

        @Override
        public PastQuery decode(Map<String, String> query) {
            return new PastQuery(query.getOrDefault("ky", usual), query.get("don-vi"));
        }

        @Override
        public Map<String, String> encode(PastQuery filter) {
            Map<String, String> query = new LinkedHashMap<>();
            query.put("ky", filter.period());
            query.put("don-vi", Objects.requireNonNullElse(filter.unit(), ""));
            return query;
        }
    }
}
