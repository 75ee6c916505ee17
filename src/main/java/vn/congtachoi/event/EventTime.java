package vn.congtachoi.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseDates;

/**
 * When an event takes place.
 *
 * @param to last day, included
 * @param begins hour on the first day, or null for whole days
 * @param ends hour on the last day, or null where nobody has said; null where {@code begins} is
 */
public record EventTime(
        LocalDate from,
        LocalDate to,
        @Nullable LocalTime begins,
        @Nullable LocalTime ends) {

    /** A day and its hours. */
    public static EventTime on(LocalDate day, @Nullable LocalTime begins, @Nullable LocalTime ends) {
        return new EventTime(day, day, begins, ends);
    }

    /** Whole days, both included. */
    public static EventTime days(LocalDate from, LocalDate to) {
        return new EventTime(from, to, null, null);
    }

    /** As long, from another day on. */
    public EventTime startingOn(LocalDate day) {
        return new EventTime(day, day.plusDays(to.toEpochDay() - from.toEpochDay()), begins, ends);
    }

    public LocalDateTime start() {
        return begins == null ? from.atStartOfDay() : from.atTime(begins);
    }

    /** The first moment after it. */
    public LocalDateTime end() {
        return ends == null ? to.plusDays(1).atStartOfDay() : to.atTime(ends);
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    /** {@code 08:00–11:30}, {@code 08:00} alone, or empty for whole days. */
    public String hours() {
        if (begins == null) {
            return "";
        }
        String begin = VietnameseDates.time(begins);
        return ends == null ? begin : begin + "–" + VietnameseDates.time(ends);
    }
}
