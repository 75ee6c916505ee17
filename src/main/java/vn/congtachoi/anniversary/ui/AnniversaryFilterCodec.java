package vn.congtachoi.anniversary.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.anniversary.AnniversaryFilter;
import vn.congtachoi.anniversary.AnniversaryKind;
import vn.congtachoi.anniversary.AnniversaryRole;
import vn.congtachoi.anniversary.AnniversaryScope;
import vn.congtachoi.anniversary.AnniversarySpan;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.RouteIds;

/** A year in its address: {@code ?nam=2023&don-vi=…&loai=founding&pham-vi=nationwide&vai-tro=leads&chu-tri=co}. */
class AnniversaryFilterCodec implements FilterCodec<AnniversaryLook> {

    private static final String YES = "co";

    private final int thisYear;

    AnniversaryFilterCodec(int thisYear) {
        this.thisYear = thisYear;
    }

    @Override
    public AnniversaryLook decode(Map<String, String> query) {
        return new AnniversaryLook(
                year(query.getOrDefault("nam", "")),
                RouteIds.id(query.get("don-vi")).orElse(null),
                new AnniversaryFilter(
                        FilterCodec.constant(AnniversaryKind.class, constant(query.get("loai"))),
                        FilterCodec.constant(AnniversaryScope.class, constant(query.get("pham-vi"))),
                        FilterCodec.constant(AnniversaryRole.class, constant(query.get("vai-tro"))),
                        YES.equals(query.get("chu-tri"))));
    }

    private int year(String typed) {
        int year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : thisYear;
        return year < AnniversarySpan.FIRST_YEAR || year > AnniversarySpan.LAST_YEAR ? thisYear : year;
    }

    private static @Nullable String constant(@Nullable String word) {
        return word == null ? null : word.replace('-', '_');
    }

    @Override
    public Map<String, String> encode(AnniversaryLook look) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("nam", look.year() == thisYear ? "" : Integer.toString(look.year()));
        UUID unit = look.unit();
        query.put("don-vi", unit == null ? "" : unit.toString());
        query.put("loai", word(look.filter().kind()));
        query.put("pham-vi", word(look.filter().scope()));
        query.put("vai-tro", word(look.filter().role()));
        query.put("chu-tri", look.filter().leads() ? YES : "");
        return query;
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
