package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseDates;

/**
 * When a meeting takes place.
 *
 * @param until when it is to be over, or null where nobody has said: then it takes the rest of its half day
 */
public record MeetingTime(
        LocalDate day, LocalTime from, @Nullable LocalTime until) {

    public LocalDateTime begins() {
        return day.atTime(from);
    }

    /** The first moment after it. */
    public LocalDateTime ends() {
        if (until != null) {
            return day.atTime(until);
        }
        return HalfDay.of(from) == HalfDay.MORNING
                ? day.atTime(HalfDay.NOON)
                : day.plusDays(1).atStartOfDay();
    }

    /** The time that it takes. */
    public OccupiedTime taken() {
        return new OccupiedTime(begins(), ends());
    }

    /** Whether both take some moment; one that begins when the other ends does not. */
    public boolean overlaps(MeetingTime other) {
        return overlaps(other.begins(), other.ends());
    }

    /** @param end the first moment after the other span */
    public boolean overlaps(LocalDateTime begin, LocalDateTime end) {
        return begins().isBefore(end) && begin.isBefore(ends());
    }

    /** The same hours of another day. */
    public MeetingTime on(LocalDate other) {
        return new MeetingTime(other, from, until);
    }

    /** {@code 08:00–11:30}, or {@code 08:00} alone. */
    public String hours() {
        String begin = VietnameseDates.time(from);
        return until == null ? begin : begin + "–" + VietnameseDates.time(until);
    }
}
