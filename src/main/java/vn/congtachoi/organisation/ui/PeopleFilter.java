package vn.congtachoi.organisation.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.OrganKind;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.RouteIds;

/**
 * What the directory shows.
 *
 * @param outside only contacts outside the Hội, only people of the Hội, or both when null
 */
record PeopleFilter(
        String words,
        @Nullable UUID unit,
        @Nullable Position position,
        @Nullable OrganKind organ,
        @Nullable Boolean outside) {

    PeopleFilter withWords(String typed) {
        return new PeopleFilter(typed, unit, position, organ, outside);
    }

    PeopleFilter withUnit(@Nullable UUID chosen) {
        return new PeopleFilter(words, chosen, position, organ, outside);
    }

    PeopleFilter withPosition(@Nullable Position chosen) {
        return new PeopleFilter(words, unit, chosen, organ, outside);
    }

    PeopleFilter withOrgan(@Nullable OrganKind chosen) {
        return new PeopleFilter(words, unit, position, chosen, outside);
    }

    PeopleFilter withOutside(@Nullable Boolean chosen) {
        return new PeopleFilter(words, unit, position, organ, chosen);
    }

    /** In the address: {@code ?tim=huong&don-vi=…&chuc-vu=chair&ban=btv&ngoai=co}. */
    static final class Codec implements FilterCodec<PeopleFilter> {

        private static final String OUTSIDE = "co";
        private static final String INSIDE = "khong";

        @Override
        public PeopleFilter decode(Map<String, String> query) {
            String outside = query.getOrDefault("ngoai", "");
            return new PeopleFilter(
                    query.getOrDefault("tim", ""),
                    RouteIds.id(query.get("don-vi")).orElse(null),
                    FilterCodec.constant(Position.class, query.get("chuc-vu")),
                    FilterCodec.constant(OrganKind.class, query.get("ban")),
                    outside.equals(OUTSIDE) ? Boolean.TRUE : outside.equals(INSIDE) ? Boolean.FALSE : null);
        }

        @Override
        public Map<String, String> encode(PeopleFilter filter) {
            Map<String, String> query = new LinkedHashMap<>();
            query.put("tim", filter.words());
            put(query, "don-vi", filter.unit());
            put(query, "chuc-vu", filter.position());
            put(query, "ban", filter.organ());
            if (filter.outside() != null) {
                query.put("ngoai", filter.outside() ? OUTSIDE : INSIDE);
            }
            return query;
        }

        private static void put(Map<String, String> query, String name, @Nullable Object value) {
            if (value != null) {
                query.put(name, value.toString());
            }
        }
    }
}
