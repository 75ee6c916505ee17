package vn.congtachoi.scheduling;

import java.util.List;

/**
 * All rules: the one source of what breaks, for a search and for a single dragged visit alike. What took place is not
 * judged; it only counts where something ahead meets it.
 */
final class PlanRules {

    private final LayoutPlan plan;
    private final PlanFacts facts;
    private final BreakSink sink;
    private final TeamDays days;

    private PlanRules(LayoutPlan plan, BreakSink sink) {
        this.plan = plan;
        this.facts = plan.facts();
        this.sink = sink;
        this.days = new TeamDays(plan);
    }

    /** Tells the sink of each break of a plan. */
    static void judge(LayoutPlan plan, BreakSink sink) {
        PlanRules rules = new PlanRules(plan, sink);
        rules.visits();
        rules.bodies();
        rules.teams();
        rules.seats();
        LoadRules.judge(plan, rules.days, sink);
    }

    private void visits() {
        for (PlannedVisit visit : plan.getVisits()) {
            if (visit.isAhead() && visit.hasDay()) {
                day(visit);
            }
            if (visit.isAhead() && visit.hasTeam() && visit.isWithWrongTeam()) {
                sink.broken(LayoutRule.WRONG_TEAM, 1, () -> BreakAbout.visit(visit));
            }
        }
    }

    private void day(PlannedVisit visit) {
        if (visit.slot().isClosed()) {
            sink.broken(LayoutRule.CLOSED_DAY, 1, () -> BreakAbout.visit(visit));
        }
        if (visit.isOutsidePeriod()) {
            sink.broken(LayoutRule.OUTSIDE_PERIOD, 1, () -> BreakAbout.visit(visit));
        }
        if (visit.isNoticedLate()) {
            sink.broken(LayoutRule.TOO_SHORT_NOTICE, 1, () -> BreakAbout.visit(visit));
        }
    }

    private void bodies() {
        for (List<Integer> numbers : facts.sameBody()) {
            for (int i = 0; i < numbers.size(); i++) {
                for (int j = i + 1; j < numbers.size(); j++) {
                    sameBody(
                            plan.getVisits().get(numbers.get(i)),
                            plan.getVisits().get(numbers.get(j)));
                }
            }
        }
    }

    private void sameBody(PlannedVisit one, PlannedVisit other) {
        if (one.hasDay() && other.hasDay() && isAhead(one, other)) {
            long between = one.daysFrom(other);
            if (between < facts.rules().daysBetween()) {
                sink.broken(LayoutRule.BODY_TOO_SOON, 1, () -> BreakAbout.visits(one, other)
                        .sized(between));
            }
        }
    }

    private static boolean isAhead(PlannedVisit one, PlannedVisit other) {
        return one.isAhead() || other.isAhead();
    }

    private void teams() {
        for (PlannedTeam team : facts.teams()) {
            for (PlannedVisit one : days.visits(team)) {
                if (one.hasDay()) {
                    days.onDay(team, one.slot(), other -> {
                        // Each pair once: a day's list holds both.
                        if (one.id().compareTo(other.id()) < 0) {
                            sameDay(team, one, other);
                        }
                    });
                }
            }
        }
    }

    private void sameDay(PlannedTeam team, PlannedVisit one, PlannedVisit other) {
        if (one.overlaps(other)) {
            if (isAhead(one, other)) {
                sink.broken(LayoutRule.TEAM_TWICE, 1, () -> BreakAbout.visits(one, other)
                        .by(team)
                        .on(one.day()));
            }
        } else if (one.hasZone() && other.hasZone() && one.zoneNumber() != other.zoneNumber()) {
            sink.broken(LayoutRule.JOURNEY_OF_DAY, 1, () -> BreakAbout.visits(one, other)
                    .by(team)
                    .on(one.day()));
        }
    }

    private void seats() {
        boolean[] led = new boolean[facts.teams().size()];
        List<PlannedSeat> seats = plan.getSeats();
        for (int i = 0; i < seats.size(); i++) {
            PlannedSeat seat = seats.get(i);
            if (seat.isTaken()) {
                led[seat.team().number()] |= seat.isLeader();
                sittings(seat);
                for (int j = i + 1; j < seats.size(); j++) {
                    twoSeats(seat, seats.get(j));
                }
            } else if (!seat.isLeader() && days.isAhead(seat.team())) {
                sink.broken(LayoutRule.SEAT_EMPTY, 1, () -> BreakAbout.team(seat.team()));
            }
        }
        for (PlannedTeam team : facts.teams()) {
            if (!led[team.number()] && days.isAhead(team)) {
                sink.broken(LayoutRule.NO_LEADER, 1, () -> BreakAbout.team(team));
            }
        }
    }

    /** Each visit that a seat takes its person to. */
    private void sittings(PlannedSeat seat) {
        PlannedPerson person = seat.person();
        for (PlannedVisit visit : days.visits(seat.team())) {
            if (!visit.isAhead()) {
                continue;
            }
            if (person.isBoundTo(visit.body())) {
                sink.broken(
                        LayoutRule.OWN_BODY, 1, () -> BreakAbout.visit(visit).of(person));
            }
            if (visit.hasDay() && person.isAway(visit.slot())) {
                sink.broken(
                        LayoutRule.PERSON_AWAY, 1, () -> BreakAbout.visit(visit).of(person));
            }
        }
    }

    /** That one team is at two places is told once, as TEAM_TWICE; here are the people of two teams. */
    private void twoSeats(PlannedSeat one, PlannedSeat other) {
        if (!other.isTaken() || one.person() != other.person()) {
            return;
        }
        if (one.team() == other.team()) {
            sink.broken(
                    LayoutRule.SEAT_DOUBLE, 1, () -> BreakAbout.team(one.team()).of(one.person()));
            return;
        }
        // Whom people have seated twice themselves is their matter.
        if (one.team().excludes(other.team()) && !(one.isPinned() && other.isPinned())) {
            sink.broken(
                    LayoutRule.TWO_TEAMS, 1, () -> BreakAbout.team(other.team()).of(one.person()));
        }
        for (PlannedVisit visit : days.visits(one.team())) {
            if (visit.hasDay()) {
                days.onDay(other.team(), visit.slot(), second -> {
                    if (visit.overlaps(second) && isAhead(visit, second)) {
                        sink.broken(LayoutRule.PERSON_TWICE, 1, () -> BreakAbout.visits(visit, second)
                                .of(one.person())
                                .on(visit.day()));
                    }
                });
            }
        }
    }
}
