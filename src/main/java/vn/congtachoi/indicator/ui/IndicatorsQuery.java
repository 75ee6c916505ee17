package vn.congtachoi.indicator.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.uikit.FilterCodec;

/**
 * The filter of the dictionary as it stands in the address.
 *
 * @param programme code of a programme, or null
 */
record IndicatorsQuery(
        String words,
        @Nullable String programme,
        @Nullable IndicatorKind kind,
        @Nullable PeriodKind collected,
        @Nullable Boolean inForce) {

    IndicatorsQuery withWords(String next) {
        return new IndicatorsQuery(next, programme, kind, collected, inForce);
    }

    IndicatorsQuery withProgramme(@Nullable String next) {
        return new IndicatorsQuery(words, next, kind, collected, inForce);
    }

    IndicatorsQuery withKind(@Nullable IndicatorKind next) {
        return new IndicatorsQuery(words, programme, next, collected, inForce);
    }

    IndicatorsQuery withCollected(@Nullable PeriodKind next) {
        return new IndicatorsQuery(words, programme, kind, next, inForce);
    }

    IndicatorsQuery withInForce(@Nullable Boolean next) {
        return new IndicatorsQuery(words, programme, kind, collected, next);
    }

    /** Short words in the address: {@code ?tim=hoi+vien&de-an=DA8&loai=person&ky=half&dang-dung=1}. */
    static final class Codec implements FilterCodec<IndicatorsQuery> {

        @Override
        public IndicatorsQuery decode(Map<String, String> query) {
            return new IndicatorsQuery(
                    query.getOrDefault("tim", ""),
                    query.get("de-an"),
                    FilterCodec.constant(IndicatorKind.class, query.get("loai")),
                    FilterCodec.constant(PeriodKind.class, query.get("ky")),
                    "1".equals(query.get("dang-dung")) ? Boolean.TRUE : null);
        }

        @Override
        public Map<String, String> encode(IndicatorsQuery filter) {
            Map<String, String> query = new LinkedHashMap<>();
            query.put("tim", filter.words());
            query.put("de-an", Objects.requireNonNullElse(filter.programme(), ""));
            query.put("loai", name(filter.kind()));
            query.put("ky", name(filter.collected()));
            query.put("dang-dung", filter.inForce() == null ? "" : "1");
            return query;
        }

        private static String name(@Nullable Enum<?> constant) {
            return constant == null ? "" : constant.name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
