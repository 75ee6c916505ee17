package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A time that somebody or something is taken.
 *
 * @param ends the first moment after it
 */
public record OccupiedTime(LocalDateTime begins, LocalDateTime ends) {

    /** Whole days, both included. */
    public static OccupiedTime days(LocalDate from, LocalDate to) {
        return new OccupiedTime(from.atStartOfDay(), to.plusDays(1).atStartOfDay());
    }

    /** One half of a day. */
    public static OccupiedTime half(LocalDate day, HalfDay half) {
        LocalDateTime noon = day.atTime(HalfDay.NOON);
        return half == HalfDay.MORNING
                ? new OccupiedTime(day.atStartOfDay(), noon)
                : new OccupiedTime(noon, day.plusDays(1).atStartOfDay());
    }

    /** Whether both take some moment; one that begins when the other ends does not. */
    public boolean overlaps(OccupiedTime other) {
        return begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }

    public LocalDate firstDay() {
        return begins.toLocalDate();
    }

    /** Last day of which it takes some moment. */
    public LocalDate lastDay() {
        return ends.minusNanos(1).toLocalDate();
    }

    /** How many days it touches. */
    public long days() {
        return ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
    }
}
