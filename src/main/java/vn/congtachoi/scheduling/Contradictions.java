package vn.congtachoi.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What no search can mend, found by counting: each break here is certain, and a problem without one may still have no
 * whole plan.
 */
final class Contradictions {

    private final LayoutProblem problem;
    private final OpenDays openDays;
    private final List<LayoutVisit> open;
    private final Map<UUID, LayoutTeam> teams;
    private final Map<UUID, LayoutPerson> people;
    private final List<LayoutBreak> found = new ArrayList<>();

    private Contradictions(LayoutProblem problem) {
        this.problem = problem;
        this.openDays = new OpenDays(problem);
        this.open = problem.visits().stream()
                .filter(visit -> visit.hold() == VisitHold.FREE)
                .toList();
        this.teams = problem.teams().stream().collect(Collectors.toMap(LayoutTeam::id, Function.identity()));
        this.people = problem.people().stream().collect(Collectors.toMap(LayoutPerson::id, Function.identity()));
    }

    static List<LayoutBreak> of(LayoutProblem problem) {
        Contradictions contradictions = new Contradictions(problem);
        contradictions.noDayLeft();
        contradictions.noTeamLeft();
        contradictions.tooFewDays();
        contradictions.bodyTooSoon();
        return contradictions.found;
    }

    private void noDayLeft() {
        open.stream()
                .filter(visit -> openDays.of(visit).isEmpty())
                .forEach(visit -> add(LayoutRule.NO_DAY_LEFT, List.of(visit), null, 1));
    }

    private void noTeamLeft() {
        boolean bondsCount = problem.rules().isHard(LayoutRule.OWN_BODY);
        problem.visits().stream()
                .filter(Contradictions::isSeekingATeam)
                .filter(visit -> visit.choices().teams().stream()
                        .noneMatch(team -> !bondsCount || isFreeOf(visit.body(), teams.get(team))))
                .forEach(visit -> add(LayoutRule.NO_TEAM_LEFT, List.of(visit), null, 1));
    }

    private static boolean isSeekingATeam(LayoutVisit visit) {
        LayoutPlacing placing = visit.placing();
        return visit.hold() == VisitHold.FREE
                || (visit.hold() == VisitHold.PINNED && placing != null && placing.team() == null);
    }

    /** Whether each seat of the team has somebody, or could have, who may inspect the body; an empty one bars nobody. */
    private boolean isFreeOf(UUID body, @Nullable LayoutTeam team) {
        return team != null
                && team.seats().stream()
                        .map(Contradictions::couldSit)
                        .filter(candidates -> !candidates.isEmpty())
                        .allMatch(candidates -> candidates.stream().anyMatch(id -> !isBound(id, body)));
    }

    private static List<UUID> couldSit(LayoutSeat seat) {
        UUID person = seat.person();
        return person != null && (seat.pinned() || seat.candidates().isEmpty()) ? List.of(person) : seat.candidates();
    }

    private boolean isBound(UUID person, UUID body) {
        LayoutPerson found = people.get(person);
        return found != null && found.boundTo().contains(body);
    }

    /**
     * Counts half days for each set of teams and each span from one first day to one last day: the visits that must lie
     * in there with one of these teams, against the days that these teams have there.
     */
    private void tooFewDays() {
        if (!problem.rules().isHard(LayoutRule.TEAM_TWICE)) {
            return;
        }
        List<LayoutVisit> placeable =
                open.stream().filter(visit -> !openDays.of(visit).isEmpty()).toList();
        Set<LocalDate> firsts = spans(placeable, List::getFirst);
        Set<LocalDate> lasts = spans(placeable, List::getLast);
        Set<Set<UUID>> groups = placeable.stream()
                .map(visit -> Set.copyOf(visit.choices().teams()))
                .collect(Collectors.toSet());
        for (Set<UUID> group : groups) {
            tooFewDays(group, placeable, firsts, lasts);
        }
    }

    private Set<LocalDate> spans(List<LayoutVisit> visits, Function<List<LocalDate>, LocalDate> end) {
        return visits.stream()
                .map(visit -> end.apply(openDays.of(visit)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void tooFewDays(Set<UUID> group, List<LayoutVisit> placeable, Set<LocalDate> firsts, Set<LocalDate> lasts) {
        List<LayoutVisit> theirs = placeable.stream()
                .filter(visit -> group.containsAll(visit.choices().teams()))
                .toList();
        LayoutBreak worst = null;
        for (LocalDate first : firsts) {
            for (LocalDate last : lasts) {
                LayoutBreak lack = lack(group, theirs, first, last);
                // The widest span says the same of more visits; the one that lacks most says it best.
                if (lack != null && (worst == null || lack.size() > worst.size())) {
                    worst = lack;
                }
            }
        }
        if (worst != null) {
            found.add(worst);
        }
    }

    private @Nullable LayoutBreak lack(Set<UUID> group, List<LayoutVisit> theirs, LocalDate first, LocalDate last) {
        List<LayoutVisit> within = theirs.stream()
                .filter(visit -> !openDays.of(visit).getFirst().isBefore(first)
                        && !openDays.of(visit).getLast().isAfter(last))
                .toList();
        Set<LocalDate> days = new HashSet<>();
        within.forEach(visit -> days.addAll(openDays.of(visit)));
        int needed = within.stream().mapToInt(visit -> visit.length().halves()).sum();
        int taken = problem.visits().stream()
                .filter(visit -> visit.hold() != VisitHold.FREE)
                .map(LayoutVisit::placing)
                .filter(placing -> placing != null
                        && placing.team() != null
                        && group.contains(placing.team())
                        && days.contains(placing.slot().day()))
                .mapToInt(placing -> placing.slot().part() == DayPart.WHOLE_DAY ? 2 : 1)
                .sum();
        int lacking = needed - (2 * group.size() * days.size() - taken);
        return lacking <= 0
                ? null
                : breaks(
                        LayoutRule.TOO_FEW_DAYS,
                        within,
                        group.size() == 1 ? group.iterator().next() : null,
                        lacking);
    }

    /** Two visits of one body whose farthest days lie too near each other. */
    private void bodyTooSoon() {
        if (!problem.rules().isHard(LayoutRule.BODY_TOO_SOON)) {
            return;
        }
        Map<UUID, List<LayoutVisit>> byBody = new HashMap<>();
        for (LayoutVisit visit : problem.visits()) {
            List<LayoutVisit> before = byBody.computeIfAbsent(visit.body(), body -> new ArrayList<>());
            for (LayoutVisit other : before) {
                bodyTooSoon(other, visit);
            }
            before.add(visit);
        }
    }

    private void bodyTooSoon(LayoutVisit one, LayoutVisit other) {
        List<LocalDate> days = possible(one);
        List<LocalDate> others = possible(other);
        boolean settled = one.hold() != VisitHold.FREE && other.hold() != VisitHold.FREE;
        if (settled || days.isEmpty() || others.isEmpty()) {
            return;
        }
        long farthest = Math.max(
                Math.abs(ChronoUnit.DAYS.between(days.getFirst(), others.getLast())),
                Math.abs(ChronoUnit.DAYS.between(others.getFirst(), days.getLast())));
        if (farthest < problem.rules().daysBetween()) {
            add(LayoutRule.BODY_TOO_SOON, List.of(one, other), null, farthest);
        }
    }

    private List<LocalDate> possible(LayoutVisit visit) {
        LayoutPlacing placing = visit.placing();
        if (visit.hold() == VisitHold.FREE) {
            return openDays.of(visit);
        }
        return placing == null ? List.of() : List.of(placing.slot().day());
    }

    private void add(LayoutRule rule, List<LayoutVisit> visits, @Nullable UUID team, long size) {
        found.add(breaks(rule, visits, team, size));
    }

    private static LayoutBreak breaks(LayoutRule rule, List<LayoutVisit> visits, @Nullable UUID team, long size) {
        List<UUID> ids = visits.stream()
                .map(LayoutVisit::id)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new LayoutBreak(rule, true, ids, null, team, null, size);
    }
}
