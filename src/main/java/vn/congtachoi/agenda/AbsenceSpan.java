package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** From which half of which day to which half of which day somebody is away, both included. */
public record AbsenceSpan(LocalDate from, HalfDay fromHalf, LocalDate to, HalfDay toHalf) {

    /** One whole day. */
    public static AbsenceSpan day(LocalDate day) {
        return new AbsenceSpan(day, HalfDay.MORNING, day, HalfDay.AFTERNOON);
    }

    /** Whether it ends after it begins. */
    public boolean isForward() {
        return begins().isBefore(ends());
    }

    public LocalDateTime begins() {
        return fromHalf == HalfDay.MORNING ? from.atStartOfDay() : from.atTime(HalfDay.NOON);
    }

    /** The first moment after it. */
    public LocalDateTime ends() {
        return toHalf == HalfDay.MORNING
                ? to.atTime(HalfDay.NOON)
                : to.plusDays(1).atStartOfDay();
    }

    /** The time that she is away. */
    public OccupiedTime taken() {
        return new OccupiedTime(begins(), ends());
    }

    /** The same, beginning on another day. */
    public AbsenceSpan from(LocalDate first) {
        return new AbsenceSpan(first, fromHalf, first.plusDays(ChronoUnit.DAYS.between(from, to)), toHalf);
    }

    /** Whether both take some half day. */
    public boolean overlaps(AbsenceSpan other) {
        return begins().isBefore(other.ends()) && other.begins().isBefore(ends());
    }
}
