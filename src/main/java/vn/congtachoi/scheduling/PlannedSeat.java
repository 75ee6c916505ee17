package vn.congtachoi.scheduling;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat of which the solver chooses the person. Public for the solver alone. */
@PlanningEntity
public class PlannedSeat {

    @PlanningId
    private UUID id;

    private PlannedTeam team;
    private SeatRole role;

    @ValueRangeProvider
    private List<PlannedPerson> candidates;

    @PlanningPin
    private boolean pinned;

    @PlanningVariable
    private @Nullable PlannedPerson person;

    /** For the solver, which copies plans. */
    public PlannedSeat() {}

    PlannedSeat(LayoutSeat seat, PlannedTeam team, List<PlannedPerson> candidates, @Nullable PlannedPerson person) {
        this.id = seat.id();
        this.team = team;
        this.role = seat.role();
        this.person = person;
        this.pinned = seat.pinned() || candidates.isEmpty();
        // The solver wants even what it never changes to lie among the choices.
        this.candidates = pinned && person != null ? List.of(person) : candidates;
    }

    /** Leaves a start that the search could never choose itself. */
    void leaveForbiddenStart() {
        if (!pinned && !candidates.contains(person)) {
            person = null;
        }
    }

    public @Nullable PlannedPerson getPerson() {
        return person;
    }

    public void setPerson(@Nullable PlannedPerson person) {
        this.person = person;
    }

    /** What the solver knows it by. */
    public UUID getId() {
        return id;
    }

    /** Who may have it. */
    public List<PlannedPerson> getCandidates() {
        return candidates;
    }

    /** Whether the search leaves it with whoever has it. */
    public boolean isPinned() {
        return pinned;
    }

    UUID id() {
        return id;
    }

    PlannedTeam team() {
        return team;
    }

    List<PlannedPerson> candidates() {
        return candidates;
    }

    boolean isLeader() {
        return role == SeatRole.LEADER;
    }

    boolean isTaken() {
        return person != null;
    }

    /** Who has it; asked only of a seat that is taken. */
    PlannedPerson person() {
        return Objects.requireNonNull(person);
    }

    @Override
    public String toString() {
        return "seat " + id;
    }
}
