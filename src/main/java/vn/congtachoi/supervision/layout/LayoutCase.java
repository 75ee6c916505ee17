package vn.congtachoi.supervision.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.scheduling.ClosedDay;
import vn.congtachoi.scheduling.LayoutProblem;
import vn.congtachoi.scheduling.LayoutVisit;
import vn.congtachoi.scheduling.SeatRole;
import vn.congtachoi.scheduling.VisitHold;
import vn.congtachoi.supervision.LayoutGround;

/**
 * A plan as a problem, with the names that sentences need.
 *
 * @param wanted visits that are to be laid out
 * @param lacking seats that nobody has yet, by id
 * @param people names by id, whoever comes from outside included
 * @param teams what teams are called
 * @param bodies names of bodies by visit
 * @param ties why somebody does not visit a body: by person, then by visit
 * @param shortages where the people do not make as many teams as she wants
 */
record LayoutCase(
        LayoutGround ground,
        LayoutProblem problem,
        Set<UUID> wanted,
        Map<UUID, Lack> lacking,
        Map<UUID, String> people,
        Map<UUID, String> teams,
        Map<UUID, String> bodies,
        Map<UUID, Map<UUID, String>> ties,
        List<Shortage> shortages) {

    /** A seat that somebody could take. */
    record Lack(UUID campaignId, UUID teamId, boolean fresh, SeatRole role) {}

    /**
     * A campaign for whose teams there are too few people.
     *
     * @param teams how many she wants
     * @param size people of each
     * @param people how many are free
     * @param leaders how many of them may lead
     * @param whole how many teams they make
     */
    record Shortage(UUID campaignId, int teams, int size, int people, int leaders, int whole) {}

    /** Why nobody is visited on a day; empty where it is no closed day. */
    String closed(LocalDate day) {
        return problem.closedDays().stream()
                .filter(one -> one.day().equals(day))
                .map(ClosedDay::reason)
                .findFirst()
                .orElse("");
    }

    /** The visits that a run may place. */
    Set<UUID> free() {
        return problem.visits().stream()
                .filter(visit -> visit.hold() == VisitHold.FREE)
                .map(LayoutVisit::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    LayoutGround.Stop stop(UUID visit) {
        return ground.visits().stream()
                .filter(one -> one.id().equals(visit))
                .findFirst()
                .orElseThrow();
    }

    LayoutGround.Round campaign(UUID id) {
        return ground.campaigns().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
