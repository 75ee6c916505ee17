package vn.congtachoi.indicator.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.uikit.FilterCodec;

/**
 * For which period and unit past figures are pasted: {@code ?ky=2022-H1&don-vi=…}.
 *
 * @param period its code, or null for the same period last year
 * @param unit id, or null for her first one
 */
record PastQuery(@Nullable String period, @Nullable String unit) {

    PastQuery withPeriod(@Nullable String next) {
        return new PastQuery(next, unit);
    }

    PastQuery withUnit(@Nullable String next) {
        return new PastQuery(period, next);
    }

    static final class Codec implements FilterCodec<PastQuery> {

        @Override
        public PastQuery decode(Map<String, String> query) {
            return new PastQuery(query.get("ky"), query.get("don-vi"));
        }

        @Override
        public Map<String, String> encode(PastQuery filter) {
            Map<String, String> query = new LinkedHashMap<>();
            query.put("ky", Objects.requireNonNullElse(filter.period(), ""));
            query.put("don-vi", Objects.requireNonNullElse(filter.unit(), ""));
            return query;
        }
    }
}
