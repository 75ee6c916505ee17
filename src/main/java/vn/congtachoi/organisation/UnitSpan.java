package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a unit's life.
 *
 * @param until first day on which it no longer holds, or null
 * @param basis the decision behind it, may be empty
 */
public record UnitSpan(
        UUID unitId,
        LocalDate from,
        @Nullable LocalDate until,
        UnitFacts facts,
        @Nullable UUID parentId,
        String basis,
        String nameFold,
        String sortKey) {

    /** Whether it holds on that day. */
    public boolean covers(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    UnitRef ref() {
        return new UnitRef(unitId, facts.name(), facts.shortName(), facts.kind(), facts.code(), parentId, sortKey);
    }
}
