package vn.congtachoi.programme;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes a list shows.
 *
 * @param text part of a name or code, marks do not matter; empty for all
 * @param kinds empty for all
 * @param statuses empty for all
 * @param unitId only those that this unit works with (common, its own and those of the units above), or null for all
 */
public record ProgrammeFilter(
        String text,
        Set<ProgrammeKind> kinds,
        Set<ProgrammeStatus> statuses,
        @Nullable UUID unitId) {

    public ProgrammeFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    public static ProgrammeFilter all() {
        return new ProgrammeFilter("", Set.of(), Set.of(), null);
    }

    public static ProgrammeFilter running(@Nullable UUID unitId) {
        return new ProgrammeFilter("", Set.of(), Set.of(ProgrammeStatus.RUNNING), unitId);
    }
}
