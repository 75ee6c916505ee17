package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.supervision.rules.Rulebook;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.supervision.rules.VisitState;

/** The door by which a layout reads what stands: in its plan, and around it. */
@Service
@PreAuthorize("denyAll()")
public class LayoutReading {

    private final SupervisionStore store;
    private final SupervisionRights rights;
    private final SupervisionRows rows;
    private final SupervisionPlaces places;
    private final Campaigns campaigns;
    private final Visits visits;
    private final Seats seats;
    private final Rulebook rules;

    LayoutReading(
            SupervisionStore store,
            SupervisionRights rights,
            SupervisionRows rows,
            SupervisionPlaces places,
            Campaigns campaigns,
            Visits visits,
            Seats seats,
            Rulebook rules) {
        this.store = store;
        this.rights = rights;
        this.rows = rows;
        this.places = places;
        this.campaigns = campaigns;
        this.visits = visits;
        this.seats = seats;
        this.rules = rules;
    }

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
     * The plan.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public LayoutGround ground(UUID planId) {
        YearPlan plan = readable(planId);
        List<Campaign> read = campaigns.findByPlanIdOrderByWorksFromAscIdAsc(planId).stream()
                .filter(rights::mayRead)
                .toList();
        List<UUID> ids = read.stream().map(Campaign::id).toList();
        Map<UUID, List<TeamRow>> teams = rows.teams(ids);
        Map<SupervisionKind, KindTerms> terms = rules.all();
        List<LayoutGround.Round> rounds = read.stream()
                .map(campaign -> round(
                        campaign,
                        Objects.requireNonNull(terms.get(campaign.kind())),
                        teams.getOrDefault(campaign.id(), List.of())))
                .toList();
        Map<UUID, List<Visit>> visitsOf = visits.findByCampaignIdInOrderByPosition(ids).stream()
                .filter(visit -> visit.state().isLive())
                .collect(Collectors.groupingBy(Visit::campaignId));
        List<LayoutGround.Stop> stops = ids.stream()
                .flatMap(id -> visitsOf.getOrDefault(id, List.of()).stream())
                .map(visit -> stop(visit, plan.unitId()))
                .toList();
        return new LayoutGround(
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

    private static LayoutGround.Round round(Campaign campaign, KindTerms terms, List<TeamRow> teams) {
        return new LayoutGround.Round(
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

    private LayoutGround.Stop stop(Visit visit, UUID planner) {
        UUID unit = visit.unitId();
        return new LayoutGround.Stop(
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
}
