package vn.congtachoi.event;

import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The days and hours of events in words. */
public final class EventTimes {

    private EventTimes() {}

    /** "08:00–11:30, 20/10/2023", "20/10/2023", or "01/3/2023 – 08/3/2023". */
    public static String words(EventTime time) {
        String hours = time.hours();
        String days = time.isOneDay()
                ? VnFormat.day(time.from())
                : Texts.of("events.time.range", VnFormat.day(time.from()), VnFormat.day(time.to()));
        return hours.isEmpty() ? days : Texts.of("events.time.hours", hours, days);
    }
}
