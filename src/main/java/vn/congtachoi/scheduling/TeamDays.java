package vn.congtachoi.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The visits of a plan by team, and by team and day: what the rules look up again and again. */
final class TeamDays {

    private static final int NONE = -1;

    private final List<PlannedVisit> all;
    private final List<List<PlannedVisit>> byTeam = new ArrayList<>();
    private final boolean[] ahead;
    private final int days;

    /** The last visit of each day of each team, less one empty place: zero is none. */
    private final int[] last;

    /** For each visit the one before it on the same day of the same team. */
    private final int[] before;

    TeamDays(LayoutPlan plan) {
        int teams = plan.facts().teams().size();
        this.all = plan.getVisits();
        this.days = plan.facts().days();
        this.ahead = new boolean[teams];
        this.last = new int[teams * days];
        this.before = new int[all.size()];
        for (int i = 0; i < teams; i++) {
            byTeam.add(new ArrayList<>());
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).hasTeam()) {
                add(i, all.get(i));
            }
        }
    }

    private void add(int number, PlannedVisit visit) {
        int team = visit.team().number();
        byTeam.get(team).add(visit);
        ahead[team] |= visit.isAhead();
        if (visit.hasDay()) {
            int place = team * days + visit.slot().order();
            before[number] = last[place] + NONE;
            last[place] = number + 1;
        }
    }

    /** With or without a day. */
    List<PlannedVisit> visits(PlannedTeam team) {
        return byTeam.get(team.number());
    }

    /** Whether the team goes anywhere yet. */
    boolean isAhead(PlannedTeam team) {
        return ahead[team.number()];
    }

    /** Each visit of the team on the day of a slot, whatever part of it. */
    void onDay(PlannedTeam team, PlannedSlot slot, Consumer<PlannedVisit> each) {
        int number = last[team.number() * days + slot.order()] + NONE;
        while (number != NONE) {
            each.accept(all.get(number));
            number = before[number];
        }
    }
}
