package vn.congtachoi.agenda.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place or falls due.
 *
 * @param to last day, included
 * @param begins hour of beginning on the first day, or null for whole days
 * @param ends hour of the end on the last day, or null where nobody has said
 */
public record CalendarTime(
        LocalDate from,
        LocalDate to,
        @Nullable LocalTime begins,
        @Nullable LocalTime ends) {

    public CalendarTime {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Ends before it begins: " + from + ", " + to);
        }
    }

    /** One whole day. */
    public static CalendarTime day(LocalDate day) {
        return new CalendarTime(day, day, null, null);
    }

    /** Whole days, both included. */
    public static CalendarTime days(LocalDate from, LocalDate to) {
        return new CalendarTime(from, to, null, null);
    }

    /** Whether some of it lies on that day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
