package vn.congtachoi.event.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.EventFilter;
import vn.congtachoi.event.EventKind;
import vn.congtachoi.event.EventState;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.RouteIds;

/** The filter of the list in its address: {@code ?tim=ao+dai&nam=2023&loai=gathering}. This year by default. */
class EventFilterCodec implements FilterCodec<EventFilter> {

    private static final String ALL = "tat-ca";
    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    private final int thisYear;

    EventFilterCodec(int thisYear) {
        this.thisYear = thisYear;
    }

    @Override
    public EventFilter decode(Map<String, String> query) {
        String year = query.getOrDefault("nam", "");
        return EventFilter.ALL
                .withText(query.getOrDefault("tim", ""))
                .withUnit(RouteIds.id(query.getOrDefault("don-vi", "")).orElse(null))
                .withKind(FilterCodec.constant(EventKind.class, query.get("loai")))
                .withState(FilterCodec.constant(EventState.class, query.get("buoc")))
                .withYear(year.equals(ALL) ? null : year(year));
    }

    /** What is no year is this one. */
    private Integer year(String text) {
        boolean digits = text.length() == 4 && text.chars().allMatch(each -> each >= '0' && each <= '9');
        int year = digits ? Integer.parseInt(text) : thisYear;
        return year < FIRST || year > LAST ? thisYear : year;
    }

    @Override
    public Map<String, String> encode(EventFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("tim", filter.text());
        query.put("don-vi", filter.unitId() == null ? "" : filter.unitId().toString());
        query.put("loai", name(filter.kind()));
        query.put("buoc", name(filter.state()));
        Integer year = filter.year();
        query.put("nam", year == null ? ALL : year == thisYear ? "" : year.toString());
        return query;
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }
}
