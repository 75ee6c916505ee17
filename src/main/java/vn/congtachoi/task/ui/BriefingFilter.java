package vn.congtachoi.task.ui;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.RouteIds;

/**
 * Of which unit and month a briefing tells.
 *
 * @param unit null for the highest of hers
 */
record BriefingFilter(@Nullable UUID unit, YearMonth month) {

    /** In the address: "don-vi" and "thang" (2023-07). */
    record Codec(YearMonth current) implements FilterCodec<BriefingFilter> {

        @Override
        public BriefingFilter decode(Map<String, String> query) {
            return new BriefingFilter(
                    RouteIds.id(query.get("don-vi")).orElse(null), month(query.getOrDefault("thang", "")));
        }

        private YearMonth month(String text) {
            try {
                return text.isEmpty() ? current : YearMonth.parse(text);
            } catch (DateTimeException noMonth) {
                return current;
            }
        }

        @Override
        public Map<String, String> encode(BriefingFilter filter) {
            Map<String, String> query = new LinkedHashMap<>();
            UUID unit = filter.unit();
            query.put("don-vi", unit == null ? "" : unit.toString());
            query.put(
                    "thang",
                    filter.month().equals(current) ? "" : filter.month().toString());
            return query;
        }
    }

    BriefingFilter withUnit(@Nullable UUID wanted) {
        return new BriefingFilter(wanted, month);
    }

    BriefingFilter withMonth(@Nullable YearMonth wanted) {
        return new BriefingFilter(unit, wanted == null ? month : wanted);
    }
}
