package vn.congtachoi.anniversary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.calendar.LunarDate;

/**
 * When it takes place in a year.
 *
 * @param to last day, included
 * @param lunar the first day in the lunar calendar
 * @param expected whether the day is still to be announced, and this is only the usual one
 * @param preparation the day on which preparation begins; null when nothing is prepared
 */
public record OccurrenceDays(
        LocalDate from,
        LocalDate to,
        LunarDate lunar,
        boolean expected,
        @Nullable LocalDate preparation) {

    /** Whether one of its days is among these, both included. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}
