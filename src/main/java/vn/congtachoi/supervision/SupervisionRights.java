package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.supervision.rules.Holder;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.supervision.rules.Rulebook;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

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

    /** Whether she has the power at the unit, by her role or her post there. */
    Decision may(Power power, UUID unit) {
        return isPortal() ? Decision.yes() : decide(power, holdings(unit));
    }

    /** Whether she has the power over the campaign: at its unit, or in one of its teams. */
    Decision may(Power power, Campaign campaign) {
        if (isPortal()) {
            return Decision.yes();
        }
        Set<Holder> mine = holdings(campaign.unitId());
        mine.addAll(inTeams(seats.findByCampaignIdOrderByPosition(campaign.id()), null));
        return decide(power, mine);
    }

    /** Whether she has the power over the visit: at the unit of its campaign, in its team, or for its body. */
    Decision may(Power power, Campaign campaign, Visit visit) {
        if (isPortal()) {
            return Decision.yes();
        }
        Set<Holder> mine = holdings(campaign.unitId());
        mine.addAll(inTeams(
                seats.findByCampaignIdOrderByPosition(campaign.id()),
                visit.placing().teamId()));
        UUID body = visit.unitId();
        if (body != null && answered().contains(body)) {
            mine.add(Holder.BODY);
        }
        return decide(power, mine);
    }

    private Set<Holder> holdings(UUID unit) {
        Set<Holder> mine = EnumSet.noneOf(Holder.class);
        ROLES.forEach((holder, permission) -> {
            if (access.seatsWith(permission).contains(unit)) {
                mine.add(holder);
            }
        });
        mine.addAll(byPost(places.postsOn(me(), places.tree().day()), unit));
        return mine;
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

    /** @param team the one that counts, or null for any */
    private Set<Holder> inTeams(List<Seat> among, @Nullable UUID team) {
        UUID me = me();
        return among.stream()
                .filter(seat -> me.equals(seat.personId()))
                .filter(seat -> team == null || seat.teamId().equals(team))
                .map(seat -> seat.role().holder())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Holder.class)));
    }

    private Decision decide(Power power, Set<Holder> mine) {
        Set<Holder> able = rules.holders(power);
        if (mine.stream().anyMatch(able::contains)) {
            return Decision.yes();
        }
        String who = able.stream()
                .sorted()
                .map(holder -> Texts.of("supervision.holder", holder))
                .collect(Collectors.joining(", "));
        return Decision.no("supervision.right.refused", Texts.of("supervision.power", power), who);
    }

    /** Whether she may take the step with the visit now. */
    Decision may(VisitAct act, Campaign campaign, Visit visit, LocalDate today) {
        if (!act.fits(visit.state())) {
            return Decision.no("supervision.act.state");
        }
        KindTerms terms = rules.of(campaign.kind());
        if (!terms.has(act)) {
            return Decision.no("supervision.act.not-of-kind", Texts.of("supervision.kind", campaign.kind()));
        }
        return missing(terms, act, visit).and(early(act, visit, today)).and(whose(act, campaign, visit));
    }

    private static Decision missing(KindTerms terms, VisitAct act, Visit visit) {
        return terms.missingBefore(act, visit.state())
                .map(before -> Decision.no(
                        "supervision.act.missing",
                        Texts.of("supervision.act", act),
                        Texts.of("supervision.state", Objects.requireNonNull(before.to()))))
                .orElseGet(Decision::yes);
    }

    private static Decision early(VisitAct act, Visit visit, LocalDate today) {
        LocalDate day = visit.placing().day();
        return act == VisitAct.BEGIN && day != null && today.isBefore(day)
                ? Decision.no("supervision.act.early", VnFormat.day(day))
                : Decision.yes();
    }

    /** The self-report of a body without an account, or one that came on paper, is entered by whoever arranges. */
    private Decision whose(VisitAct act, Campaign campaign, Visit visit) {
        Decision own = may(act.power(), campaign, visit);
        return act == VisitAct.REPORT
                        && !own.allowed()
                        && may(Power.ARRANGE, campaign, visit).allowed()
                ? Decision.yes()
                : own;
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
