package vn.congtachoi.scheduling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who and what is in a break. */
record BreakAbout(
        List<PlannedVisit> visits,
        @Nullable PlannedPerson person,
        @Nullable PlannedTeam team,
        @Nullable LocalDate day,
        long size) {

    private static final Comparator<PlannedVisit> EARLIEST_FIRST = Comparator.comparing(
                    (PlannedVisit visit) -> visit.hasDay() ? visit.day() : LocalDate.MAX)
            .thenComparing(PlannedVisit::id);

    static BreakAbout visit(PlannedVisit visit) {
        return new BreakAbout(
                List.of(visit), null, visit.hasTeam() ? visit.team() : null, visit.hasDay() ? visit.day() : null, 1);
    }

    static BreakAbout visits(PlannedVisit one, PlannedVisit other) {
        return new BreakAbout(List.of(one, other), null, null, null, 1);
    }

    static BreakAbout team(PlannedTeam team) {
        return new BreakAbout(List.of(), null, team, null, 1);
    }

    BreakAbout of(PlannedPerson somebody) {
        return new BreakAbout(visits, somebody, team, day, size);
    }

    BreakAbout by(PlannedTeam whichever) {
        return new BreakAbout(visits, person, whichever, day, size);
    }

    BreakAbout on(LocalDate whenever) {
        return new BreakAbout(visits, person, team, whenever, size);
    }

    BreakAbout sized(long much) {
        return new BreakAbout(visits, person, team, day, much);
    }

    LayoutBreak breaks(LayoutRule rule, boolean hard) {
        List<UUID> ids =
                visits.stream().sorted(EARLIEST_FIRST).map(PlannedVisit::id).toList();
        return new LayoutBreak(
                rule, hard, ids, person == null ? null : person.id(), team == null ? null : team.id(), day, size);
    }
}
