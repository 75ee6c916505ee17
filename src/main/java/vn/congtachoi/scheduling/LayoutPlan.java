package vn.congtachoi.scheduling;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A problem as the solver sees it, with the plan that it has so far. Public for the solver alone. */
@PlanningSolution
public class LayoutPlan {

    private PlanFacts facts;

    @PlanningEntityCollectionProperty
    private List<PlannedSeat> seats;

    @PlanningEntityCollectionProperty
    private List<PlannedVisit> visits;

    @PlanningScore
    private @Nullable HardSoftScore score;

    /** For the solver, which copies plans. */
    public LayoutPlan() {}

    LayoutPlan(PlanFacts facts, List<PlannedSeat> seats, List<PlannedVisit> visits) {
        this.facts = facts;
        this.seats = seats;
        this.visits = visits;
    }

    /** What people are chosen for. */
    public List<PlannedSeat> getSeats() {
        return seats;
    }

    /** What days and teams are chosen for. */
    public List<PlannedVisit> getVisits() {
        return visits;
    }

    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }

    PlanFacts facts() {
        return facts;
    }

    /** Whether anything is left to choose. */
    boolean isOpen() {
        return visits.stream().anyMatch(visit -> !visit.isPinned())
                || seats.stream().anyMatch(seat -> !seat.isPinned());
    }

    /** Where each visit is that has a day. */
    Map<UUID, LayoutPlacing> placings() {
        Map<UUID, LayoutPlacing> placings = new HashMap<>();
        for (PlannedVisit visit : visits) {
            if (visit.hasDay()) {
                UUID team = visit.hasTeam() ? visit.team().id() : null;
                placings.put(visit.id(), new LayoutPlacing(visit.slot().slot(), team));
            }
        }
        return placings;
    }

    /** Who has each seat that is taken. */
    Map<UUID, UUID> people() {
        return seats.stream()
                .filter(PlannedSeat::isTaken)
                .collect(Collectors.toMap(PlannedSeat::id, seat -> seat.person().id()));
    }
}
