package vn.congtachoi.document.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.congtachoi.document.RegisterFilter;
import vn.congtachoi.document.RegisterState;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.RouteIds;

/** The filter of the register in its address: {@code ?tim=bao+cao&nam=2023&so=…&trang-thai=used}. */
class RegisterFilterCodec implements FilterCodec<RegisterFilter> {

    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private final UUID unitId;
    private final int thisYear;

    RegisterFilterCodec(UUID unitId, int thisYear) {
        this.unitId = unitId;
        this.thisYear = thisYear;
    }

    @Override
    public RegisterFilter decode(Map<String, String> query) {
        String year = query.getOrDefault("nam", "");
        RegisterState state = FilterCodec.constant(RegisterState.class, query.get("trang-thai"));
        return new RegisterFilter(
                unitId,
                YEAR.matcher(year).matches() ? Integer.parseInt(year) : thisYear,
                query.getOrDefault("tim", ""),
                Set.of(),
                state == null ? Set.of() : Set.of(state),
                RouteIds.id(query.get("so")).orElse(null));
    }

    @Override
    public Map<String, String> encode(RegisterFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("tim", filter.text());
        query.put("nam", filter.year() == thisYear ? "" : Integer.toString(filter.year()));
        filter.states().forEach(state -> query.put("trang-thai", state.name().toLowerCase(Locale.ROOT)));
        UUID series = filter.seriesId();
        query.put("so", series == null ? "" : series.toString());
        return query;
    }
}
