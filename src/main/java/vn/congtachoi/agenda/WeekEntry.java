package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a schedule.
 *
 * @param hour null for the whole half day
 * @param chair who leads it, in words; may be empty
 * @param participants who takes part, in words; may be empty
 */
public record WeekEntry(
        LocalDate day,
        HalfDay half,
        @Nullable LocalTime hour,
        String content,
        String chair,
        String place,
        String participants) {}
