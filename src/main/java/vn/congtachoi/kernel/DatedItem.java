package vn.congtachoi.kernel;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place or falls due on a day.
 *
 * @param to last day, included
 * @param at hour of beginning, or null for the whole day
 */
public record DatedItem(
        SubjectRef subject,
        String title,
        String path,
        LocalDate from,
        LocalDate to,
        @Nullable LocalTime at) {}
