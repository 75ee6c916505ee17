package vn.congtachoi.agenda.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;

/**
 * Something in the calendar.
 *
 * @param place may be empty
 * @param detail who leads or does it, in words; may be empty
 * @param unitId the unit whose it is; null for what is everybody's
 * @param people who takes part, as far as they are known by name
 * @param path address of the record, without the leading slash; empty where it has no page
 */
public record CalendarEntry(
        SubjectRef subject,
        CalendarLayer layer,
        String title,
        CalendarTime time,
        String place,
        String detail,
        @Nullable UUID unitId,
        Set<UUID> people,
        String path,
        CalendarStanding standing,
        CalendarMove move) {

    /** By day; what takes whole days first, then by hour. */
    public static final Comparator<CalendarEntry> ORDER = Comparator.comparing(CalendarEntry::from)
            .thenComparing(entry -> entry.time().begins(), Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder()))
            .thenComparing(CalendarEntry::layer)
            .thenComparing(CalendarEntry::title);

    public CalendarEntry {
        people = Set.copyOf(people);
    }

    public LocalDate from() {
        return time.from();
    }

    /** Last day, included. */
    public LocalDate to() {
        return time.to();
    }
}
