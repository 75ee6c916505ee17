package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.supervision.rules.VisitState;

/**
 * That a unit was or is to be visited.
 *
 * @param year of the plan in which it stands
 */
record BodyVisit(
        UUID unitId, int year, VisitState state, @Nullable LocalDate day) {

    /** @param before not this year any more */
    boolean isHeldBetween(int from, int before) {
        return isHeld() && from <= year && year < before;
    }

    boolean isHeld() {
        return state.isHeld();
    }
}
