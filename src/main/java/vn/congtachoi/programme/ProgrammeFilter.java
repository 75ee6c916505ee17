package vn.congtachoi.programme;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes a list shows.
 *
 * @param text part of a name or code, marks do not matter; empty for all
 * @param kinds empty for all
 * @param statuses empty for all
 * @param unitId only those that this unit works with (common, its own and those of the units above), or null for all that concern her
 * @param year only those whose time touches this year, or null for all
 */
public record ProgrammeFilter(
        String text,
        Set<ProgrammeKind> kinds,
        Set<ProgrammeStatus> statuses,
        @Nullable UUID unitId,
        @Nullable Integer year) {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    public ProgrammeFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    /** Every programme that she may read. */
    public static ProgrammeFilter all() {
        return new ProgrammeFilter("", Set.of(), Set.of(), null, null);
    }

    /**
     * Programmes that run today.
     *
     * @param unitId the unit that they are for, or null for all
     */
    public static ProgrammeFilter running(@Nullable UUID unitId) {
        return new ProgrammeFilter("", Set.of(), Set.of(ProgrammeStatus.RUNNING), unitId, null);
    }

    /** The same filter with other words. */
    public ProgrammeFilter withText(String words) {
        return new ProgrammeFilter(words, kinds, statuses, unitId, year);
    }

    /** @param kind null for all */
    public ProgrammeFilter withKind(@Nullable ProgrammeKind kind) {
        return new ProgrammeFilter(text, kind == null ? Set.of() : Set.of(kind), statuses, unitId, year);
    }

    /** @param status null for all */
    public ProgrammeFilter withStatus(@Nullable ProgrammeStatus status) {
        return new ProgrammeFilter(text, kinds, status == null ? Set.of() : Set.of(status), unitId, year);
    }

    /** @param touched null for all */
    public ProgrammeFilter withYear(@Nullable Integer touched) {
        return new ProgrammeFilter(text, kinds, statuses, unitId, touched);
    }

    LocalDate firstDay() {
        return LocalDate.of(year == null ? FIRST_YEAR : year, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(year == null ? LAST_YEAR : year, 12, 31);
    }
}
