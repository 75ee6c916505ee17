package vn.congtachoi.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;

/**
 * The schedule of a unit for a week, as the reader may see it: whoever arranges it sees it as it stands, others as it was
 * issued last.
 *
 * @param version as read; 0 while nothing was written
 * @param adjustment 0 for the first one, then the number of the adjustment
 * @param state null while nothing is there to be read
 * @param issuedAt when it was issued last, or null
 * @param news for whoever arranges it: how many records are new or say something else than an issued schedule
 * @param lines by day, half day and hour
 */
public record WeekDetail(
        UUID unitId,
        String unit,
        LocalDate monday,
        long version,
        int adjustment,
        @Nullable WeekState state,
        @Nullable Instant issuedAt,
        String issuedBy,
        int news,
        List<WeekLine> lines,
        Decision mayArrange) {

    public LocalDate sunday() {
        return monday.plusDays(6);
    }
}
