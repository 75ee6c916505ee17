package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.supervision.rules.Holder;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.supervision.rules.Rulebook;
import vn.congtachoi.supervision.rules.VisitAct;

/**
 * Who may do what, with the reason when not: what somebody is to a unit, a team or a body, and the powers that the
 * rulebook gives to it.
 */
@Component
class SupervisionRights {

    private static final Permission READ = Permission.of(SupervisionPermissions.READ);
    private static final Permission ANSWER = Permission.of(SupervisionPermissions.ANSWER);
    private static final Map<Holder, Permission> ROLES = SupervisionPermissions.asHolder();

    private final Access access;
    private final CurrentActor currentActor;
    private final Rulebook rules;
    private final SupervisionPlaces places;
    private final Seats seats;
    private final CampaignReaders readers;

    SupervisionRights(
            Access access,
            CurrentActor currentActor,
            Rulebook rules,
            SupervisionPlaces places,
            Seats seats,
            CampaignReaders readers) {
        this.access = access;
        this.currentActor = currentActor;
        this.rules = rules;
        this.places = places;
        this.seats = seats;
        this.readers = readers;
    }

    boolean isPortal() {
        return !(currentActor.require() instanceof PersonActor);
    }

    UUID me() {
        return currentActor.person().personId();
    }

    String name() {
        return currentActor.require().name();
    }

    boolean reads() {
        return !isPortal() && access.holds(SupervisionPermissions.READ);
    }

    /** Units whose plans and visits she reads: her own and those below. */
    Set<UUID> readable() {
        return access.unitsWith(READ);
    }

    /** The units for which she answers when they are inspected. */
    Set<UUID> answered() {
        return access.seatsWith(ANSWER);
    }

    /** The units at which somebody with her roles has the power; teams and bodies are not asked. */
    Set<UUID> seatsOf(Power power) {
        Set<Holder> able = rules.holders(power);
        return ROLES.entrySet().stream()
                .filter(role -> able.contains(role.getKey()))
                .flatMap(role -> access.seatsWith(role.getValue()).stream())
                .collect(Collectors.toSet());
    }

    /** Her rights, to be asked many times. */
    SupervisionAsker asker() {
        return new SupervisionAsker(this, rules);
    }

    /** Whether she has the power at the unit, by her role or her post there. */
    Decision may(Power power, UUID unit) {
        return asker().may(power, unit);
    }

    /** Whether she has it there, or as what she is to the matter itself. */
    Decision may(Power power, UUID unit, Holder also) {
        return asker().may(power, unit, also);
    }

    /** Whether she has the power over the campaign: at its unit, or in one of its teams. */
    Decision may(Power power, Campaign campaign) {
        return asker().may(power, campaign);
    }

    /** Whether she has the power over the visit: at the unit of its campaign, in its team, or for its body. */
    Decision may(Power power, Campaign campaign, Visit visit) {
        return asker().may(power, campaign, visit);
    }

    /** Whether she may take the step with the visit now. */
    Decision may(VisitAct act, Campaign campaign, Visit visit, LocalDate today) {
        return asker().may(act, campaign, visit, today);
    }

    /** What her roles and posts make her at the unit. */
    Set<Holder> holdings(UUID unit) {
        Set<Holder> mine = EnumSet.noneOf(Holder.class);
        ROLES.forEach((holder, permission) -> {
            if (access.seatsWith(permission).contains(unit)) {
                mine.add(holder);
            }
        });
        mine.addAll(byPost(places.postsOn(me(), places.tree().day()), unit));
        return mine;
    }

    /** The places in all teams of the campaign. */
    List<Seat> seats(UUID campaign) {
        return seats.findByCampaignIdOrderByPosition(campaign);
    }

    /** What the posts of somebody make her in the unit. */
    static Set<Holder> byPost(List<PostRow> posts, UUID unit) {
        Set<Holder> found = EnumSet.noneOf(Holder.class);
        posts.stream().filter(post -> post.unitId().equals(unit)).forEach(post -> {
            Position position = post.position();
            switch (position) {
                case COMMITTEE_MEMBER -> found.add(Holder.COMMITTEE_MEMBER);
                case INSPECTION_CHAIR -> found.add(Holder.INSPECTION_CHAIR);
                default -> {}
            }
        });
        return found;
    }

    /** Whether she may open the campaign: not for a body, which opens its visit. */
    boolean mayRead(Campaign campaign) {
        if (isPortal()) {
            return true;
        }
        if (campaign.isRestricted()) {
            return readers.existsByCampaignIdAndPersonId(campaign.id(), me());
        }
        return readable().contains(campaign.unitId()) || isInTeam(campaign);
    }

    private boolean isInTeam(Campaign campaign) {
        UUID me = me();
        return seats.findByCampaignIdOrderByPosition(campaign.id()).stream()
                .anyMatch(seat -> me.equals(seat.personId()));
    }

    /** Whether she may open the visit: whoever may open its campaign, and its body once it was told. */
    boolean mayRead(Campaign campaign, Visit visit) {
        if (mayRead(campaign)) {
            return true;
        }
        UUID body = visit.unitId();
        return !campaign.isRestricted()
                && body != null
                && visit.state().isTold()
                && readable().contains(body);
    }
}
