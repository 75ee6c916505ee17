package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after which unit.
 *
 * @param until first day on which it no longer holds, or null
 * @param endBasis the paper or the reason by which it ended, may be empty
 */
public record OversightRow(
        UUID id,
        long version,
        PersonCard person,
        UUID unitId,
        LocalDate from,
        @Nullable LocalDate until,
        String basis,
        String endBasis) {

    /** Whether she looks after the unit on that day. */
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && !endedBy(day);
    }

    /** Whether it was over on that day. */
    public boolean endedBy(LocalDate day) {
        return until != null && !until.isAfter(day);
    }
}
