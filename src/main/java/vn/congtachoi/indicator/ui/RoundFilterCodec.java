package vn.congtachoi.indicator.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.congtachoi.indicator.RoundFilter;
import vn.congtachoi.uikit.FilterCodec;

/** The filter of the list of rounds in the address: {@code ?trang-thai=khoa&nam=2023}. */
class RoundFilterCodec implements FilterCodec<RoundFilter> {

    private static final String SHOWN = "trang-thai";
    private static final String YEAR = "nam";
    private static final String OPEN = "mo";
    private static final String LOCKED = "khoa";

    @Override
    public RoundFilter decode(Map<String, String> query) {
        RoundFilter.Shown shown =
                switch (query.getOrDefault(SHOWN, "")) {
                    case OPEN -> RoundFilter.Shown.OPEN;
                    case LOCKED -> RoundFilter.Shown.LOCKED;
                    default -> null;
                };
        String year = query.getOrDefault(YEAR, "");
        return new RoundFilter(shown, year.matches("[12][0-9]{3}") ? Integer.valueOf(year) : null);
    }

    @Override
    public Map<String, String> encode(RoundFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        if (filter.shown() != null) {
            query.put(SHOWN, filter.shown() == RoundFilter.Shown.OPEN ? OPEN : LOCKED);
        }
        if (filter.year() != null) {
            query.put(YEAR, Integer.toString(filter.year()));
        }
        return query;
    }
}
