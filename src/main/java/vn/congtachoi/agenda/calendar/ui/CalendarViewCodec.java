package vn.congtachoi.agenda.calendar.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.RouteIds;

/** The calendar in the address; what is damaged in it reads as not said. */
class CalendarViewCodec implements FilterCodec<CalendarView> {

    private static final String SHAPE = "xem";
    private static final String DAY = "ngay";
    private static final String LAYERS = "lop";
    private static final String UNIT = "don-vi";
    private static final String PERSON = "nguoi";
    private static final String NONE = "khong";

    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2099;

    @Override
    public CalendarView decode(Map<String, String> query) {
        return new CalendarView(
                CalendarShape.of(query.getOrDefault(SHAPE, "")).orElse(CalendarShape.MONTH),
                day(query.getOrDefault(DAY, "")),
                layers(query.getOrDefault(LAYERS, "")),
                RouteIds.id(query.getOrDefault(UNIT, "")).orElse(null),
                RouteIds.id(query.getOrDefault(PERSON, "")).orElse(null));
    }

    /** Lunar days are known for two centuries only. */
    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = text.isEmpty() ? null : LocalDate.parse(text);
            return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static Set<CalendarLayer> layers(String text) {
        if (text.equals(NONE)) {
            return Set.of();
        }
        Set<CalendarLayer> chosen = Arrays.stream(text.split(",", -1))
                .map(CalendarLayer::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CalendarLayer.class)));
        return chosen.isEmpty() ? CalendarView.FIRST.layers() : chosen;
    }

    @Override
    public Map<String, String> encode(CalendarView view) {
        Map<String, String> query = new LinkedHashMap<>();
        if (view.shape() != CalendarShape.MONTH) {
            query.put(SHAPE, view.shape().slug());
        }
        if (view.day() != null) {
            query.put(DAY, view.day().toString());
        }
        if (!view.hasAllLayers()) {
            query.put(
                    LAYERS,
                    view.layers().isEmpty()
                            ? NONE
                            : view.layers().stream()
                                    .sorted()
                                    .map(CalendarLayer::slug)
                                    .collect(Collectors.joining(",")));
        }
        if (view.unit() != null) {
            query.put(UNIT, view.unit().toString());
        }
        if (view.person() != null) {
            query.put(PERSON, view.person().toString());
        }
        return query;
    }

    /** The page showing this. */
    String address(CalendarView view) {
        String query = encode(view).entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? CalendarPage.PATH : CalendarPage.PATH + "?" + query;
    }
}
