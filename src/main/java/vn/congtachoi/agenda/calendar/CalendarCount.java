package vn.congtachoi.agenda.calendar;

import java.time.LocalDate;

/**
 * How many things stand on these days.
 *
 * @param to last day, included
 */
public record CalendarCount(LocalDate from, LocalDate to, long number) {

    /** That many fall on one day. */
    public CalendarCount(LocalDate day, long number) {
        this(day, day, number);
    }
}
