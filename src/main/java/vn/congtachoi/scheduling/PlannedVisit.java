package vn.congtachoi.scheduling;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit of which the solver chooses day and team, each from what this one visit may have. Public for the solver alone. */
@PlanningEntity
public class PlannedVisit {

    private LayoutVisit visit;
    private int zoneNumber;
    private Set<LocalDate> days;

    @PlanningId
    private UUID id;

    @ValueRangeProvider(id = "slots")
    private List<PlannedSlot> slots;

    @ValueRangeProvider(id = "teams")
    private List<PlannedTeam> teams;

    @PlanningPin
    private boolean pinned;

    @PlanningVariable(valueRangeProviderRefs = "slots")
    private @Nullable PlannedSlot slot;

    @PlanningVariable(valueRangeProviderRefs = "teams")
    private @Nullable PlannedTeam team;

    /** For the solver, which copies plans. */
    public PlannedVisit() {}

    PlannedVisit(LayoutVisit visit, int zoneNumber, List<PlannedSlot> slots, List<PlannedTeam> teams) {
        this.visit = visit;
        this.zoneNumber = zoneNumber;
        this.days = Set.copyOf(visit.choices().days());
        this.id = visit.id();
        this.slots = slots;
        this.teams = teams;
        this.pinned = slots.isEmpty() || teams.isEmpty();
    }

    /** Puts it where it stands. */
    void startAt(@Nullable PlannedSlot day, @Nullable PlannedTeam goes, boolean stays) {
        slot = day;
        team = goes;
        pinned |= stays;
        // The solver wants even what it never changes to lie among the choices.
        if (pinned && day != null) {
            slots = List.of(day);
        }
        if (pinned && goes != null) {
            teams = List.of(goes);
        }
    }

    /** Leaves a start that the search could never choose itself. */
    void leaveForbiddenStart() {
        if (!pinned && !slots.contains(slot)) {
            slot = null;
        }
        if (!pinned && !teams.contains(team)) {
            team = null;
        }
    }

    public @Nullable PlannedSlot getSlot() {
        return slot;
    }

    public void setSlot(@Nullable PlannedSlot slot) {
        this.slot = slot;
    }

    public @Nullable PlannedTeam getTeam() {
        return team;
    }

    public void setTeam(@Nullable PlannedTeam team) {
        this.team = team;
    }

    /** What the solver knows it by. */
    public UUID getId() {
        return id;
    }

    /** Days that it may have. */
    public List<PlannedSlot> getSlots() {
        return slots;
    }

    /** Teams that it may have. */
    public List<PlannedTeam> getTeams() {
        return teams;
    }

    /** Whether the search leaves it where it is. */
    public boolean isPinned() {
        return pinned;
    }

    UUID id() {
        return id;
    }

    UUID body() {
        return visit.body();
    }

    String zone() {
        return visit.zone();
    }

    /** Its zone among those of the plan; less than zero when it has none. */
    int zoneNumber() {
        return zoneNumber;
    }

    boolean hasZone() {
        return zoneNumber >= 0;
    }

    List<PlannedSlot> slots() {
        return slots;
    }

    /** Whether anything can still be changed about it. */
    boolean isAhead() {
        return visit.hold() != VisitHold.DONE;
    }

    boolean hasDay() {
        return slot != null;
    }

    boolean hasTeam() {
        return team != null;
    }

    /** When it is; asked only of a visit that has a day. */
    PlannedSlot slot() {
        return Objects.requireNonNull(slot);
    }

    /** Who goes; asked only of a visit that has a team. */
    PlannedTeam team() {
        return Objects.requireNonNull(team);
    }

    LocalDate day() {
        return slot().day();
    }

    boolean overlaps(PlannedVisit other) {
        return slot().overlaps(other.slot());
    }

    long daysFrom(PlannedVisit other) {
        return Math.abs(ChronoUnit.DAYS.between(day(), other.day()));
    }

    /** Whether it lies outside its days; a closed day between them is told as closed and not as outside. */
    boolean isOutsidePeriod() {
        if (days.contains(day())) {
            return false;
        }
        List<LocalDate> period = visit.choices().days();
        boolean between = !period.isEmpty() && !day().isBefore(period.getFirst()) && !day().isAfter(period.getLast());
        return !(between && slot().isClosed());
    }

    boolean isNoticedLate() {
        LocalDate notBefore = visit.choices().notBefore();
        return notBefore != null && day().isBefore(notBefore);
    }

    boolean isWithWrongTeam() {
        return !visit.choices().teams().contains(team().id());
    }

    @Override
    public String toString() {
        return "visit " + id;
    }
}
