package vn.congtachoi.supervision;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.supervision.rules.Holder;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.supervision.rules.Rulebook;

/** What a team has to be: led, large enough, and not bound to whom it visits. */
@Component
class TeamRules {

    private final SupervisionPlaces places;
    private final Rulebook rules;
    private final Seats seats;

    TeamRules(SupervisionPlaces places, Rulebook rules, Seats seats) {
        this.places = places;
        this.rules = rules;
        this.seats = seats;
    }

    /** @throws BusinessException when a team names somebody twice, or has two leaders */
    static void requireSound(TeamForm team) {
        Set<UUID> seen = new HashSet<>();
        int leaders = 0;
        for (TeamForm.SeatForm seat : team.seats()) {
            UUID person = seat.personId();
            if (person != null && !seen.add(person)) {
                throw new BusinessException("supervision.team.error.twice");
            }
            leaders += seat.role() == SeatRole.LEADER ? 1 : 0;
        }
        if (leaders > 1) {
            throw new BusinessException("supervision.team.error.two-leaders");
        }
    }

    /**
     * Before the decision that sets it up: it has a leader who may lead, and people enough.
     *
     * @throws BusinessException otherwise
     */
    void requireComplete(Team team, Campaign campaign, KindTerms terms) {
        List<Seat> filled = seats.findByTeamIdOrderByPosition(team.id());
        Seat leader = filled.stream()
                .filter(seat -> seat.role() == SeatRole.LEADER)
                .findFirst()
                .orElseThrow(() -> new BusinessException("supervision.team.error.no-leader", named(team)));
        UUID person = leader.personId();
        if (person != null && !mayLead(person, campaign.unitId())) {
            throw new BusinessException(
                    "supervision.team.error.may-not-lead", places.person(person).fullName());
        }
        if (filled.size() < terms.smallestTeam()) {
            throw new BusinessException(
                    "supervision.team.error.small", named(team), filled.size(), terms.smallestTeam());
        }
    }

    /** Whether her posts let her lead a team of the unit. */
    boolean mayLead(UUID person, UUID unit) {
        Set<Holder> is = standing(places.postsOn(person, places.tree().day()), unit);
        is.retainAll(rules.holders(Power.LEAD));
        return !is.isEmpty();
    }

    private static String named(Team team) {
        return team.name().isEmpty() ? SupervisionWords.theTeam() : team.name();
    }

    /** What somebody is in the unit by her posts. */
    private static Set<Holder> standing(List<PostRow> posts, UUID unit) {
        Set<Holder> found = EnumSet.noneOf(Holder.class);
        posts.stream().filter(post -> post.unitId().equals(unit)).forEach(post -> {
            switch (post.position()) {
                case CHAIR -> found.add(Holder.CHAIR);
                case VICE_CHAIR -> found.add(Holder.VICE_CHAIR);
                case STANDING_MEMBER -> found.add(Holder.STANDING_MEMBER);
                case COMMITTEE_MEMBER -> found.add(Holder.COMMITTEE_MEMBER);
                case INSPECTION_CHAIR, INSPECTION_VICE_CHAIR, INSPECTION_MEMBER -> found.add(Holder.INSPECTOR);
                case OFFICER -> found.add(Holder.OFFICER);
                case CLERK -> found.add(Holder.CLERK);
                case BRANCH_HEAD, BRANCH_DEPUTY, GROUP_HEAD, GROUP_DEPUTY -> {}
            }
        });
        return found;
    }

    /**
     * Nobody visits a unit that she is bound to.
     *
     * @throws BusinessException naming her, the unit and the reason
     */
    void requireUnbound(UUID teamId, Visit visit) {
        UUID unit = visit.unitId();
        if (unit == null) {
            return;
        }
        for (Seat seat : seats.findByTeamIdOrderByPosition(teamId)) {
            UUID person = seat.personId();
            if (person == null) {
                continue;
            }
            Map<UUID, SupervisionPlaces.Tie> ties = places.ties(person, Set.of(unit));
            SupervisionPlaces.Tie tie = ties.get(unit);
            if (tie != null) {
                throw new BusinessException(
                        "supervision.team.error.bound." + tie.kind().name(),
                        places.person(person).fullName(),
                        places.unitName(unit),
                        tie.words());
            }
        }
    }
}
