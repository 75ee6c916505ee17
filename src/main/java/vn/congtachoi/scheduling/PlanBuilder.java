package vn.congtachoi.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a problem into what the solver sees. */
final class PlanBuilder {

    private static final int NO_ZONE = -1;

    private final LayoutProblem problem;
    private final OpenDays openDays;
    private final Map<UUID, PlannedTeam> teams = new LinkedHashMap<>();
    private final Map<UUID, PlannedPerson> people = new LinkedHashMap<>();
    private final Map<DaySlot, PlannedSlot> slots = new HashMap<>();
    private final Map<LocalDate, Integer> order = new HashMap<>();
    private final Map<String, Integer> zones = new HashMap<>();
    private final Set<LocalDate> closed;
    private final LocalDate first;
    private final LocalDate last;

    private PlanBuilder(LayoutProblem problem) {
        this.problem = problem;
        this.openDays = new OpenDays(problem);
        this.closed = problem.closedDays().stream().map(ClosedDay::day).collect(Collectors.toSet());
        problem.teams().forEach(team -> teams.put(team.id(), new PlannedTeam(team.id(), team.group(), teams.size())));
        Set<UUID> inspecting = inspecting();
        problem.people()
                .forEach(person -> people.put(
                        person.id(), new PlannedPerson(person, people.size(), inspecting.contains(person.id()))));
        SortedSet<LocalDate> days = days();
        days.forEach(day -> order.put(day, order.size()));
        this.first = days.isEmpty() ? LocalDate.EPOCH : days.getFirst();
        this.last = days.isEmpty() ? LocalDate.EPOCH : days.getLast();
        problem.visits().stream()
                .map(LayoutVisit::zone)
                .filter(zone -> !zone.isEmpty())
                .forEach(zone -> zones.putIfAbsent(zone, zones.size()));
    }

    /** Everything as it stands, for judging: seats may be empty and visits open. */
    static LayoutPlan standing(LayoutProblem problem) {
        PlanBuilder builder = new PlanBuilder(problem);
        return builder.plan(builder.seats(), builder.visits());
    }

    /** What can be chosen or is chosen for good: the search knows no empty seat and no open visit at its end. */
    static LayoutPlan searchable(LayoutProblem problem) {
        PlanBuilder builder = new PlanBuilder(problem);
        List<PlannedSeat> seats = builder.seats().stream()
                .filter(seat -> seat.isTaken() || !seat.isPinned())
                .toList();
        seats.forEach(PlannedSeat::leaveForbiddenStart);
        StartingSeats.fill(seats);
        List<PlannedVisit> visits = builder.visits().stream()
                .filter(visit -> !visit.isPinned() || (visit.hasDay() && visit.hasTeam()))
                .sorted(placedInOrder())
                .toList();
        visits.forEach(PlannedVisit::leaveForbiddenStart);
        return builder.plan(seats, visits);
    }

    /**
     * The order in which open visits get their first place: whatever ends soonest, zone by zone, so that neighbours
     * come one after the other.
     */
    private static Comparator<PlannedVisit> placedInOrder() {
        return Comparator.comparing((PlannedVisit visit) -> visit.slots().isEmpty()
                        ? LocalDate.MIN
                        : visit.slots().getLast().day())
                .thenComparing(PlannedVisit::zone)
                .thenComparing(PlannedVisit::id);
    }

    private LayoutPlan plan(List<PlannedSeat> seats, List<PlannedVisit> visits) {
        int weeks = order.isEmpty() ? 0 : week(last) + 1;
        PlanFacts facts = new PlanFacts(
                problem.rules(),
                List.copyOf(teams.values()),
                List.copyOf(people.values()),
                order.size(),
                weeks,
                zones.size(),
                PlanFacts.sameBody(visits));
        return new LayoutPlan(facts, seats, visits);
    }

    private int week(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(PlannedSlot.monday(first), PlannedSlot.monday(day));
    }

    private Set<UUID> inspecting() {
        Set<UUID> ahead = problem.visits().stream()
                .filter(visit -> visit.hold() != VisitHold.DONE)
                .flatMap(visit -> visit.choices().teams().stream())
                .collect(Collectors.toSet());
        return problem.teams().stream()
                .filter(team -> ahead.contains(team.id()))
                .flatMap(team -> team.seats().stream())
                .flatMap(seat ->
                        seat.pinned() && seat.person() != null ? Stream.of(seat.person()) : seat.candidates().stream())
                .collect(Collectors.toSet());
    }

    /** All days of all visits: two that follow each other here are neighbours, whatever weekend lies between. */
    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (LayoutVisit visit : problem.visits()) {
            days.addAll(openDays.of(visit));
            LayoutPlacing placing = visit.placing();
            if (placing != null) {
                days.add(placing.slot().day());
            }
        }
        return days;
    }

    private PlannedSlot slot(DaySlot slot) {
        return slots.computeIfAbsent(slot, key -> {
            LocalDate day = key.day();
            return new PlannedSlot(key, order.getOrDefault(day, 0), week(day), closed.contains(day));
        });
    }

    private List<PlannedSeat> seats() {
        List<PlannedSeat> seats = new ArrayList<>();
        for (LayoutTeam team : problem.teams()) {
            for (LayoutSeat seat : team.seats()) {
                List<PlannedPerson> candidates =
                        seat.candidates().stream().distinct().map(this::person).toList();
                UUID person = seat.person();
                seats.add(new PlannedSeat(seat, team(team.id()), candidates, person == null ? null : person(person)));
            }
        }
        return seats;
    }

    private List<PlannedVisit> visits() {
        return problem.visits().stream().map(this::visit).toList();
    }

    private PlannedVisit visit(LayoutVisit visit) {
        LayoutPlacing placing = visit.placing();
        PlannedSlot start = placing == null ? null : slot(placing.slot());
        UUID teamId = placing == null ? null : placing.team();
        PlannedTeam team = teamId == null ? null : team(teamId);
        boolean dayStays = visit.hold() != VisitHold.FREE;
        PlannedVisit planned = new PlannedVisit(
                visit,
                zones.getOrDefault(visit.zone(), NO_ZONE),
                dayStays ? (start == null ? List.of() : List.of(start)) : slots(visit),
                visit.choices().teams().stream().distinct().map(this::team).toList());
        planned.startAt(start, team, dayStays && (start == null || team != null));
        return planned;
    }

    private List<PlannedSlot> slots(LayoutVisit visit) {
        return openDays.of(visit).stream()
                .flatMap(day -> visit.length().parts().stream().map(part -> slot(new DaySlot(day, part))))
                .toList();
    }

    private PlannedPerson person(UUID id) {
        return Objects.requireNonNull(people.get(id));
    }

    private PlannedTeam team(UUID id) {
        return Objects.requireNonNull(teams.get(id));
    }
}
