package vn.congtachoi.scheduling;

import java.time.LocalDate;

/** A day or half a day of the calendar. */
public record DaySlot(LocalDate day, DayPart part) {

    /** The whole of a day. */
    public static DaySlot whole(LocalDate day) {
        return new DaySlot(day, DayPart.WHOLE_DAY);
    }

    /** Whether both meet at some hour. */
    public boolean overlaps(DaySlot other) {
        return day.equals(other.day) && part.overlaps(other.part);
    }
}
