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

    boolean isHeld() {
        return state.isHeld();
    }
}
