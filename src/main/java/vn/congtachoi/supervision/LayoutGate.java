package vn.congtachoi.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.supervision.rules.Rulebook;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.supervision.rules.VisitState;

/** The door for laying out the visits of a year's plan: what stands in it, who could go, and who is bound to what. */
@Service
@PreAuthorize("denyAll()")
public class LayoutGate {

    private final SupervisionStore store;
    private final SupervisionRights rights;
    private final SupervisionRows rows;
    private final SupervisionPlaces places;
    private final Campaigns campaigns;
    private final Visits visits;
    private final Seats seats;
    private final TeamRules teamRules;
    private final Rulebook rules;

    LayoutGate(
            SupervisionStore store,
            SupervisionRights rights,
            SupervisionRows rows,
            SupervisionPlaces places,
            Campaigns campaigns,
            Visits visits,
            Seats seats,
            TeamRules teamRules,
            Rulebook rules) {
        this.store = store;
        this.rights = rights;
        this.rows = rows;
        this.places = places;
        this.campaigns = campaigns;
        this.visits = visits;
        this.seats = seats;
        this.teamRules = teamRules;
        this.rules = rules;
    }

    /**
     * A year's plan as it is laid out.
     *
     * @param mayArrange whether she may lay out its visits
     * @param campaigns those that she reads
     * @param visits of these campaigns, without what was postponed or cancelled
     */
    public record Ground(
            UUID planId,
            UUID unitId,
            String unit,
            int year,
            LocalDate today,
            Decision mayArrange,
            List<Round> campaigns,
            List<Stop> visits) {

        public Ground {
            campaigns = List.copyOf(campaigns);
            visits = List.copyOf(visits);
        }
    }

    /**
     * A campaign.
     *
     * @param noticeDays days from the notice to the visit; 0 where nobody is told
     * @param apartDays days in which a body is not visited twice; 0 where that does not count
     * @param version as read
     */
    public record Round(
            UUID id,
            SupervisionKind kind,
            String theme,
            CampaignTimes times,
            int noticeDays,
            int apartDays,
            int smallestTeam,
            List<TeamRow> teams,
            long version) {

        public Round {
            teams = List.copyOf(teams);
        }
    }

    /**
     * A visit.
     *
     * @param unitId null for a body outside the Union
     * @param zone name of the unit above the body where that is not the planning unit itself; may be empty
     * @param version as read
     */
    public record Stop(
            UUID id,
            UUID campaignId,
            @Nullable UUID unitId,
            String body,
            String zone,
            VisitPlacing placing,
            VisitState state,
            boolean pinned,
            long version) {}

    /**
     * A visit of another plan, or of a campaign that she does not read.
     *
     * @param body empty where she does not read it
     * @param keepsApart whether its body is left alone for some days before and after it
     * @param people of its team
     */
    public record Elsewhere(
            UUID id,
            @Nullable UUID unitId,
            String body,
            VisitPlacing placing,
            VisitState state,
            boolean keepsApart,
            Set<UUID> people) {}

    /**
     * Somebody who could go.
     *
     * @param mayLead whether her posts let her lead
     */
    public record Candidate(UUID personId, String name, String post, boolean mayLead) {}

    /**
     * Why somebody does not visit a unit.
     *
     * @param words "đang công tác tại đây: Chủ tịch"
     */
    public record Bound(UUID personId, UUID unitId, String words) {}

    /**
     * The plan.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Ground ground(UUID planId) {
        YearPlan plan = readable(planId);
        List<Campaign> read = campaigns.findByPlanIdOrderByWorksFromAscIdAsc(planId).stream()
                .filter(rights::mayRead)
                .toList();
        List<UUID> ids = read.stream().map(Campaign::id).toList();
        Map<UUID, List<TeamRow>> teams = rows.teams(ids);
        Map<SupervisionKind, KindTerms> terms = rules.all();
        List<Round> rounds = read.stream()
                .map(campaign -> round(
                        campaign,
                        Objects.requireNonNull(terms.get(campaign.kind())),
                        teams.getOrDefault(campaign.id(), List.of())))
                .toList();
        Map<UUID, List<Visit>> visitsOf = visits.findByCampaignIdInOrderByPosition(ids).stream()
                .filter(visit -> visit.state().isLive())
                .collect(Collectors.groupingBy(Visit::campaignId));
        List<Stop> stops = ids.stream()
                .flatMap(id -> visitsOf.getOrDefault(id, List.of()).stream())
                .map(visit -> stop(visit, plan.unitId()))
                .toList();
        return new Ground(
                planId,
                plan.unitId(),
                places.unitName(plan.unitId()),
                plan.year(),
                store.today(),
                mayArrange(plan),
                rounds,
                stops);
    }

    private YearPlan readable(UUID planId) {
        YearPlan plan = store.plan(planId);
        if (!rights.isPortal() && !rights.readable().contains(plan.unitId())) {
            throw new BusinessException("supervision.notFound");
        }
        return plan;
    }

    /** @throws BusinessException when there is no such plan, or it does not concern her */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public void requireReads(UUID planId) {
        readable(planId);
    }

    private Decision mayArrange(YearPlan plan) {
        return plan.heldBy() == null
                ? rights.may(Power.ARRANGE, plan.unitId())
                : Decision.no("supervision.plan.error.held");
    }

    /**
     * Lets nobody else begin or accept anything with the plan until the end of the transaction.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not lay it out
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void lock(UUID planId) {
        mayArrange(store.lockPlan(planId)).orThrow();
    }

    /**
     * The plan in which a visit stands.
     *
     * @throws BusinessException when there is none
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public UUID planOf(UUID visitId) {
        return store.campaign(store.visit(visitId).campaignId()).planId();
    }

    private static Round round(Campaign campaign, KindTerms terms, List<TeamRow> teams) {
        return new Round(
                campaign.id(),
                campaign.kind(),
                campaign.theme(),
                campaign.times(),
                terms.has(VisitAct.NOTIFY) ? terms.noticeDays() : 0,
                terms.apartDays(),
                terms.smallestTeam(),
                teams,
                campaign.version());
    }

    private Stop stop(Visit visit, UUID planner) {
        UUID unit = visit.unitId();
        return new Stop(
                visit.id(),
                visit.campaignId(),
                unit,
                places.body(visit),
                unit == null ? "" : zone(unit, planner),
                visit.placing(),
                visit.state(),
                visit.isPinned(),
                visit.version());
    }

    private String zone(UUID unit, UUID planner) {
        UnitTree tree = places.tree();
        return tree.find(unit)
                .map(UnitRef::parentId)
                .filter(parent -> !parent.equals(planner))
                .flatMap(tree::find)
                .map(UnitRef::name)
                .orElse("");
    }

    /** What stands on these days at one of the bodies, or takes one of the people; both days included. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Elsewhere> around(Set<UUID> bodies, Set<UUID> people, LocalDate from, LocalDate to) {
        return visits.around(bodies, people, from, to, SupervisionReading.LIVE).stream()
                .map(this::elsewhere)
                .toList();
    }

    private Elsewhere elsewhere(Visit visit) {
        Campaign campaign = store.campaign(visit.campaignId());
        UUID team = visit.placing().teamId();
        Set<UUID> going = team == null
                ? Set.of()
                : seats.findByTeamIdOrderByPosition(team).stream()
                        .map(Seat::personId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return new Elsewhere(
                visit.id(),
                visit.unitId(),
                rights.mayRead(campaign, visit) ? places.body(visit) : "",
                visit.placing(),
                visit.state(),
                rules.of(campaign.kind()).apartDays() > 0,
                going);
    }

    /** Who of the unit, and of those right below it, could be of a team; whoever may lead first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Candidate> candidates(UUID unit) {
        List<UUID> units = new ArrayList<>(List.of(unit));
        places.tree().children(unit).forEach(child -> units.add(child.id()));
        return places.holders(units).stream()
                .collect(Collectors.toMap(
                        post -> post.person().id(), Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .map(post -> candidate(post, unit))
                .sorted(Comparator.comparing((Candidate one) -> !one.mayLead()))
                .toList();
    }

    private Candidate candidate(PostRow post, UUID unit) {
        UUID person = post.person().id();
        return new Candidate(person, places.person(person).fullName(), post.title(), teamRules.mayLead(person, unit));
    }

    /** Which of the units these people do not visit, and why. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Bound> bound(Collection<UUID> people, Collection<UUID> units) {
        List<Bound> found = new ArrayList<>();
        for (UUID person : people) {
            places.ties(person, units)
                    .values()
                    .forEach(tie ->
                            found.add(new Bound(person, tie.unitId(), SupervisionWords.tie(tie.kind(), tie.words()))));
        }
        return found;
    }

    /** Name of whoever acts. */
    @PreAuthorize("isAuthenticated()")
    public String me() {
        return rights.name();
    }

    @PreAuthorize("isAuthenticated()")
    public Instant now() {
        return store.now();
    }
}
