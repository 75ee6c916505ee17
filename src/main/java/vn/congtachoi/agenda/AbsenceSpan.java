package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;

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

    /** Whether she is away for some moment of the meeting. */
    public boolean covers(MeetingTime time) {
        return time.overlaps(begins(), ends());
    }

    /** Whether both take some half day. */
    public boolean overlaps(AbsenceSpan other) {
        return begins().isBefore(other.ends()) && other.begins().isBefore(ends());
    }
}
