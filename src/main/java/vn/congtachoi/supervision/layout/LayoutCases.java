package vn.congtachoi.supervision.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.AbsenceSpan;
import vn.congtachoi.agenda.AgendaDays;
import vn.congtachoi.scheduling.LayoutProblem;
import vn.congtachoi.scheduling.LayoutRules;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.supervision.LayoutPeople;
import vn.congtachoi.supervision.LayoutReading;
import vn.congtachoi.supervision.TeamRow;

/** Describes a year's plan, with whatever stands around it, as a problem. */
@Component
class LayoutCases {

    private final LayoutReading reading;
    private final LayoutPeople people;
    private final AgendaDays agenda;
    private final ClosedDays closedDays;
    private final LayoutWeights weights;

    LayoutCases(
            LayoutReading reading,
            LayoutPeople people,
            AgendaDays agenda,
            ClosedDays closedDays,
            LayoutWeights weights) {
        this.reading = reading;
        this.people = people;
        this.agenda = agenda;
        this.closedDays = closedDays;
        this.weights = weights;
    }

    /** @throws vn.congtachoi.kernel.BusinessException when there is no such plan, or it does not concern her */
    LayoutCase of(UUID planId, LayoutWish wish) {
        return of(reading.ground(planId), wish, null);
    }

    /** @param day one that is asked about, whether or not it lies in the time of a campaign */
    LayoutCase of(LayoutGround ground, LayoutWish wish, @Nullable LocalDate day) {
        LayoutRules rules = weights.rules(ground.unitId(), daysBetween(ground));
        LayoutWish.Span span = span(ground, rules, day);
        CaseTeams teams = new CaseTeams(ground, wish, candidates(ground, wish));
        Set<UUID> units = ground.visits().stream()
                .map(LayoutGround.Stop::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<LayoutReading.Elsewhere> around = around(ground, units, teams.people(), span);
        ClosedDays.Calendar calendar = closedDays.of(ground.unitId(), span);
        CaseVisits visits = new CaseVisits(ground, wish, teams, calendar);
        around.forEach(visits::elsewhere);
        List<LayoutPeople.Bound> bound = people.bound(teams.people(), units);
        Map<UUID, List<AbsenceSpan>> away = agenda.away(teams.people(), span.from(), span.to());
        LayoutProblem problem = new LayoutProblem(
                calendar.closed(),
                visits.all(),
                Stream.concat(teams.teams().stream(), visits.otherTeams().stream())
                        .toList(),
                CasePeople.of(teams, visits, bound, away, span),
                rules);
        return new LayoutCase(
                ground,
                problem,
                visits.wanted(),
                teams.lacking(),
                teams.names(),
                teams.called(),
                visits.bodies(),
                ties(ground, bound),
                teams.shortages());
    }

    static int daysBetween(LayoutGround ground) {
        return ground.campaigns().stream()
                .mapToInt(LayoutGround.Round::apartDays)
                .max()
                .orElse(0);
    }

    /** From the first to the last day of all campaigns, and as far around as days between visits reach. */
    private static LayoutWish.Span span(LayoutGround ground, LayoutRules rules, @Nullable LocalDate day) {
        List<LocalDate> days = new ArrayList<>(List.of(ground.today()));
        if (day != null) {
            days.add(day);
        }
        ground.campaigns().forEach(campaign -> {
            days.add(campaign.times().worksFrom());
            days.add(campaign.times().worksTo());
        });
        return new LayoutWish.Span(
                days.stream().min(LocalDate::compareTo).orElseThrow().minusDays(rules.daysBetween()),
                days.stream().max(LocalDate::compareTo).orElseThrow().plusDays(rules.daysBetween()));
    }

    private List<LayoutPeople.Candidate> candidates(LayoutGround ground, LayoutWish wish) {
        return wish.people().isEmpty()
                ? List.of()
                : people.candidates(ground.unitId()).stream()
                        .filter(one -> wish.people().contains(one.personId()))
                        .toList();
    }

    private List<LayoutReading.Elsewhere> around(
            LayoutGround ground, Set<UUID> units, Collection<UUID> going, LayoutWish.Span span) {
        Set<UUID> own = ground.visits().stream().map(LayoutGround.Stop::id).collect(Collectors.toSet());
        return reading.around(units, new HashSet<>(going), span.from(), span.to()).stream()
                .filter(visit -> !own.contains(visit.id()))
                .toList();
    }

    private static Map<UUID, Map<UUID, String>> ties(LayoutGround ground, List<LayoutPeople.Bound> bound) {
        Map<UUID, Map<UUID, String>> ties = new LinkedHashMap<>();
        for (LayoutPeople.Bound tie : bound) {
            ground.visits().stream()
                    .filter(visit -> tie.unitId().equals(visit.unitId()))
                    .forEach(visit -> ties.computeIfAbsent(tie.personId(), key -> new LinkedHashMap<>())
                            .put(visit.id(), tie.words()));
        }
        return ties;
    }

    /** What a team is called where it has neither name nor leader. */
    static String called(TeamRow team, String theme) {
        return team.called().isEmpty() ? LayoutWords.teamOf(theme) : team.called();
    }
}
