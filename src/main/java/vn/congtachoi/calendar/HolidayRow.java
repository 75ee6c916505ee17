package vn.congtachoi.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days that are not what their weekday says.
 *
 * @param id null for what the rule gives, which is not stored
 * @param version to be sent back with a change
 * @param feast the yearly holiday, for what the rule gives: its label is the name
 * @param name as entered; empty for what the rule gives
 * @param to last day, included
 * @param legalBasis the announcement or law; empty for what the rule gives
 */
public record HolidayRow(
        @Nullable UUID id,
        long version,
        HolidayKind kind,
        @Nullable Feast feast,
        String name,
        LocalDate from,
        LocalDate to,
        String legalBasis) {

    static HolidayRow byRule(HolidayKind kind, Feast feast, LocalDate from, LocalDate to) {
        return new HolidayRow(null, 0, kind, feast, "", from, to, "");
    }

    /** Announced where somebody keeps it, by rule where it follows from the law alone. */
    public HolidaySource source() {
        return id == null ? HolidaySource.BY_RULE : HolidaySource.ANNOUNCED;
    }

    /** Whether the day is one of its days, the first and the last included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !first.isAfter(to) && !last.isBefore(from);
    }
}
