package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;

/**
 * Something in a calendar.
 *
 * @param to last day, included
 * @param begins null for whole days
 * @param ends the first moment after it; null exactly with {@code begins}
 * @param detail who leads and who takes part, in words; may be empty
 * @param path address of the record, without the leading slash
 */
public record ScheduleEntry(
        SubjectRef subject,
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDateTime begins,
        @Nullable LocalDateTime ends,
        String place,
        String detail,
        String path) {}
