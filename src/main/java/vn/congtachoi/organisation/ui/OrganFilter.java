package vn.congtachoi.organisation.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.RouteIds;

/** Of which unit, and as of which day; null is her own unit, and today. */
record OrganFilter(@Nullable UUID unit, @Nullable LocalDate day) {

    OrganFilter withUnit(@Nullable UUID chosen) {
        return new OrganFilter(chosen, day);
    }

    OrganFilter withDay(@Nullable LocalDate chosen) {
        return new OrganFilter(unit, chosen);
    }

    /** In the address: {@code ?don-vi=…&ngay=2023-06-28}. */
    static final class Codec implements FilterCodec<OrganFilter> {

        @Override
        public OrganFilter decode(Map<String, String> query) {
            return new OrganFilter(RouteIds.id(query.get("don-vi")).orElse(null), day(query.get("ngay")));
        }

        private static @Nullable LocalDate day(@Nullable String text) {
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Override
        public Map<String, String> encode(OrganFilter filter) {
            Map<String, String> query = new LinkedHashMap<>();
            if (filter.unit() != null) {
                query.put("don-vi", filter.unit().toString());
            }
            if (filter.day() != null) {
                query.put("ngay", filter.day().toString());
            }
            return query;
        }
    }
}
