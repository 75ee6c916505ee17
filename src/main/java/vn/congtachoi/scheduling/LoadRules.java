package vn.congtachoi.scheduling;

import java.util.ArrayList;
import java.util.List;

/** Rules about what is fair and what saves journeys. */
final class LoadRules {

    /** Loads that differ by one are even: visits cannot be halved. */
    private static final long EVEN = 1;

    private final LayoutPlan plan;
    private final PlanFacts facts;
    private final TeamDays days;
    private final BreakSink sink;

    private LoadRules(LayoutPlan plan, TeamDays days, BreakSink sink) {
        this.plan = plan;
        this.facts = plan.facts();
        this.days = days;
        this.sink = sink;
    }

    static void judge(LayoutPlan plan, TeamDays days, BreakSink sink) {
        LoadRules rules = new LoadRules(plan, days, sink);
        rules.evenLoad();
        rules.journeysOfZones();
        rules.weeks();
    }

    /** Costs the square of what somebody has beyond an even load, so that two who have one too many beat one with two. */
    private void evenLoad() {
        long[] loads = new long[facts.people().size()];
        for (PlannedSeat seat : plan.getSeats()) {
            if (seat.isTaken()) {
                loads[seat.person().number()] += days.visits(seat.team()).size();
            }
        }
        long least = Long.MAX_VALUE;
        for (PlannedPerson person : facts.people()) {
            if (person.isInspecting()) {
                least = Math.min(least, loads[person.number()]);
            }
        }
        for (PlannedPerson person : facts.people()) {
            long load = loads[person.number()];
            long beyond = load - least - EVEN;
            if (person.isInspecting() && beyond > 0) {
                sink.broken(
                        LayoutRule.EVEN_LOAD,
                        beyond * beyond,
                        () -> new BreakAbout(List.of(), person, null, null, load));
            }
        }
    }

    /** A journey is a run of neighbouring days of one team in one zone. */
    private void journeysOfZones() {
        int words = facts.days() / Long.SIZE + 1;
        int teams = facts.teams().size();
        long[] visited = new long[facts.zones() * teams * words];
        for (PlannedVisit visit : plan.getVisits()) {
            if (visit.hasZone() && visit.hasDay() && visit.hasTeam()) {
                int row = visit.zoneNumber() * teams + visit.team().number();
                int day = visit.slot().order();
                visited[row * words + day / Long.SIZE] |= 1L << day % Long.SIZE;
            }
        }
        for (int zone = 0; zone < facts.zones(); zone++) {
            int journeys = 0;
            for (int team = 0; team < teams; team++) {
                journeys += runs(visited, (zone * teams + team) * words, words);
            }
            if (journeys > 1) {
                journeysOfZone(zone, journeys);
            }
        }
    }

    private void journeysOfZone(int zone, int journeys) {
        sink.broken(LayoutRule.JOURNEY_OF_ZONE, journeys - 1L, () -> {
            List<PlannedVisit> visits = plan.getVisits().stream()
                    .filter(visit -> visit.zoneNumber() == zone && visit.hasDay() && visit.hasTeam())
                    .toList();
            return new BreakAbout(visits, null, null, null, journeys);
        });
    }

    /** Runs of ones: each begins with a one that has no one before it. */
    private static int runs(long[] bits, int from, int words) {
        int runs = 0;
        long carry = 0;
        for (int i = from; i < from + words; i++) {
            long word = bits[i];
            runs += Long.bitCount(word & ~(word << 1 | carry));
            carry = word >>> (Long.SIZE - 1);
        }
        return runs;
    }

    private void weeks() {
        int limit = facts.rules().visitsAWeek();
        for (PlannedTeam team : facts.teams()) {
            int[] visits = new int[facts.weeks()];
            for (PlannedVisit visit : days.visits(team)) {
                if (visit.hasDay()) {
                    visits[visit.slot().week()]++;
                }
            }
            for (int week = 0; week < visits.length; week++) {
                if (visits[week] > limit) {
                    week(team, week, visits[week] - limit);
                }
            }
        }
    }

    private void week(PlannedTeam team, int week, int tooMany) {
        sink.broken(LayoutRule.SAME_TEAM_DAYS, tooMany, () -> {
            List<PlannedVisit> visits = new ArrayList<>();
            for (PlannedVisit visit : days.visits(team)) {
                if (visit.hasDay() && visit.slot().week() == week) {
                    visits.add(visit);
                }
            }
            return new BreakAbout(visits, null, team, visits.getFirst().slot().monday(), visits.size());
        });
    }
}
