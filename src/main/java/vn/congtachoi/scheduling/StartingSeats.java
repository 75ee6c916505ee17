package vn.congtachoi.scheduling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each open seat somebody to start from: who has the fewest seats, then who is bound to the fewest bodies. While
 * no visit has a team yet, the rules see no difference between people, and the search would seat the first one
 * everywhere. The rules judge this start like anything else.
 */
final class StartingSeats {

    private final Map<PlannedPerson, Integer> load = new HashMap<>();
    private final Map<PlannedPerson, Set<PlannedTeam>> teamsOf = new HashMap<>();

    private StartingSeats() {}

    static void fill(List<PlannedSeat> seats) {
        StartingSeats start = new StartingSeats();
        seats.stream().filter(PlannedSeat::isTaken).forEach(start::count);
        // Leaders first, then what fewest people can take: the others find somebody more easily.
        seats.stream()
                .filter(seat -> !seat.isTaken())
                .sorted(Comparator.comparing((PlannedSeat seat) -> !seat.isLeader())
                        .thenComparing(seat -> seat.candidates().size()))
                .forEach(start::seat);
    }

    private void seat(PlannedSeat seat) {
        seat.candidates().stream()
                .min(Comparator.comparing((PlannedPerson person) -> isTaken(person, seat.team()))
                        .thenComparing(person -> load.getOrDefault(person, 0))
                        .thenComparing(PlannedPerson::bonds))
                .ifPresent(person -> {
                    seat.setPerson(person);
                    count(seat);
                });
    }

    /** Whether she sits in the team already, or in one that excludes it. */
    private boolean isTaken(PlannedPerson person, PlannedTeam team) {
        return teamsOf.getOrDefault(person, Set.of()).stream().anyMatch(other -> other == team || other.excludes(team));
    }

    private void count(PlannedSeat seat) {
        load.merge(seat.person(), 1, Integer::sum);
        teamsOf.computeIfAbsent(seat.person(), key -> new HashSet<>()).add(seat.team());
    }
}
