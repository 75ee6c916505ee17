package vn.congtachoi.scheduling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a plan of visits is made from, with what stands already.
 *
 * @param closedDays the reason of each is the caller's; a day stands here once
 */
public record LayoutProblem(
        List<ClosedDay> closedDays,
        List<LayoutVisit> visits,
        List<LayoutTeam> teams,
        List<LayoutPerson> people,
        LayoutRules rules) {

    /** @throws IllegalArgumentException when an id stands twice, or names nobody */
    public LayoutProblem {
        closedDays = List.copyOf(closedDays);
        visits = List.copyOf(visits);
        teams = List.copyOf(teams);
        people = List.copyOf(people);
        distinct(closedDays.stream().map(ClosedDay::day));
        distinct(visits.stream().map(LayoutVisit::id));
        distinct(teams.stream().flatMap(team -> team.seats().stream()).map(LayoutSeat::id));
        known(distinct(teams.stream().map(LayoutTeam::id)), visits.stream().flatMap(LayoutProblem::teamsOf));
        known(
                distinct(people.stream().map(LayoutPerson::id)),
                teams.stream().flatMap(team -> team.seats().stream()).flatMap(LayoutProblem::peopleOf));
    }

    private static <T> Set<T> distinct(Stream<T> ids) {
        Set<T> seen = new HashSet<>();
        ids.forEach(id -> {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("Stands twice: " + id);
            }
        });
        return seen;
    }

    private static void known(Set<UUID> ids, Stream<UUID> named) {
        named.filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("Named and not given: " + id);
        });
    }

    private static Stream<UUID> teamsOf(LayoutVisit visit) {
        LayoutPlacing placing = visit.placing();
        Stream<UUID> placed = placing == null ? Stream.empty() : Stream.ofNullable(placing.team());
        return Stream.concat(visit.choices().teams().stream(), placed);
    }

    private static Stream<UUID> peopleOf(LayoutSeat seat) {
        return Stream.concat(seat.candidates().stream(), Stream.ofNullable(seat.person()));
    }

    /** This problem with one visit put elsewhere, or nowhere: what she asks about while she drags it. */
    public LayoutProblem placed(UUID visit, @Nullable LayoutPlacing placing) {
        return withVisits(visits.stream()
                .map(one -> one.id().equals(visit) ? one.at(placing) : one)
                .toList());
    }

    /** This problem with everybody and everything where a run has put them. */
    public LayoutProblem with(LayoutResult result) {
        List<LayoutTeam> filled = new ArrayList<>();
        for (LayoutTeam team : teams) {
            filled.add(team.seated(team.seats().stream()
                    .map(seat -> seat.of(result.people().get(seat.id())))
                    .toList()));
        }
        return new LayoutProblem(
                closedDays,
                visits.stream()
                        .map(visit -> visit.at(result.placings().get(visit.id())))
                        .toList(),
                filled,
                people,
                rules);
    }

    /** This problem with other visits. */
    public LayoutProblem withVisits(List<LayoutVisit> others) {
        return new LayoutProblem(closedDays, others, teams, people, rules);
    }

    /** This problem with the rules weighed otherwise. */
    public LayoutProblem withRules(LayoutRules others) {
        return new LayoutProblem(closedDays, visits, teams, people, others);
    }
}
