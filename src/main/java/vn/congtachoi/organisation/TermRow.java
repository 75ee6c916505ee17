package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Nhiệm kỳ of an organ.
 *
 * @param cohort as it is called ("2021–2026", "khóa I, nhiệm kỳ 2025–2030")
 * @param until first day on which it no longer runs, or null
 */
public record TermRow(
        UUID id,
        long version,
        UUID organId,
        String cohort,
        LocalDate from,
        @Nullable LocalDate until,
        Formed formed,
        String basis) {

    /** Whether it runs on that day. */
    public boolean runsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
}
