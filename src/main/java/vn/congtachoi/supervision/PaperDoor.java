package vn.congtachoi.supervision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.supervision.rules.Rulebook;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.uikit.Texts;

/**
 * The door for papers: a signed paper takes the step of which it speaks. The right to sign it was asked for where it was
 * signed, so that here the portal acts and not its signer.
 */
@Service
@PreAuthorize("denyAll()")
public class PaperDoor {

    private final SupervisionStore store;
    private final SupervisionRights rights;
    private final SupervisionTrail trail;
    private final Campaigns campaigns;
    private final Visits visits;
    private final CampaignParts parts;
    private final TeamRules teamRules;
    private final Rulebook rules;
    private final VisitRoute route;
    private final CurrentActor currentActor;
    private final ObjectProvider<StepGuard> guards;

    PaperDoor(
            SupervisionStore store,
            SupervisionRights rights,
            SupervisionTrail trail,
            Campaigns campaigns,
            Visits visits,
            CampaignParts parts,
            TeamRules teamRules,
            Rulebook rules,
            VisitRoute route,
            CurrentActor currentActor,
            ObjectProvider<StepGuard> guards) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.campaigns = campaigns;
        this.visits = visits;
        this.parts = parts;
        this.teamRules = teamRules;
        this.rules = rules;
        this.route = route;
        this.currentActor = currentActor;
        this.guards = guards;
    }

    /** Whether the campaign concerns her. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayRead(UUID campaignId) {
        return rights.mayRead(store.campaign(campaignId));
    }

    /** Whether she may begin papers of the campaign. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayWrite(UUID campaignId) {
        return rights.may(Power.ARRANGE, store.campaign(campaignId));
    }

    /** Whether she may begin papers of the year at the unit. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayWriteYear(UUID unitId) {
        return rights.may(Power.DRAFT_PLAN, unitId);
    }

    /**
     * Takes the step with whatever is there for it, and keeps the paper in the history where nothing is.
     *
     * @param visitId of which the paper speaks, or null for the whole campaign
     * @param words which paper says so
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void take(UUID campaignId, @Nullable UUID visitId, VisitAct act, String words) {
        Campaign campaign = store.lockCampaign(campaignId);
        currentActor.runAs(portal(), () -> {
            List<Visit> able = of(campaign, visitId).stream()
                    .filter(visit -> isReady(act, campaign, visit))
                    .toList();
            able.forEach(visit -> route.take(visit.id(), act, words));
            if (able.isEmpty()) {
                keep(campaign, visitId, words);
            }
        });
    }

    /** Keeps a paper in the history that takes no step. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void told(UUID campaignId, @Nullable UUID visitId, String words) {
        Campaign campaign = store.lockCampaign(campaignId);
        currentActor.runAs(portal(), () -> keep(campaign, visitId, words));
    }

    private static SystemActor portal() {
        return new SystemActor(Texts.of("supervision.paper.actor"));
    }

    private void keep(Campaign campaign, @Nullable UUID visitId, String words) {
        if (visitId == null) {
            campaign.touch();
            trail.told(campaign, CampaignDeed.PAPER, words);
        } else {
            Visit visit = store.lockVisit(visitId);
            visit.touch();
            trail.told(visit, CampaignDeed.PAPER, words);
        }
    }

    private List<Visit> of(Campaign campaign, @Nullable UUID visitId) {
        return visitId == null
                ? visits.findByCampaignIdOrderByPosition(campaign.id())
                : List.of(store.lockVisit(visitId));
    }

    /** What is missing with one visit does not hold up the signature, nor the others. */
    private boolean isReady(VisitAct act, Campaign campaign, Visit visit) {
        if (!rights.may(act, campaign, visit, store.today()).allowed()) {
            return false;
        }
        return switch (act) {
            case DECIDE -> isTeamReady(campaign, visit);
            case NOTIFY -> visit.placing().day() != null;
            default -> guards.orderedStream().allMatch(guard -> guard.isReady(act, visit.id()));
        };
    }

    private boolean isTeamReady(Campaign campaign, Visit visit) {
        Team team = parts.team(visit.placing().teamId());
        KindTerms terms = rules.of(campaign.kind());
        if (team == null) {
            return false;
        }
        try {
            teamRules.requireComplete(team, campaign, terms);
            teamRules.requireUnbound(team.id(), visit);
            return true;
        } catch (BusinessException incomplete) {
            return false;
        }
    }

    /**
     * The plan lies before its signer: it stands still from here on.
     *
     * @throws BusinessException when it is approved, has no campaign, or lies before another one
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void holdPlan(UUID planId, UUID document) {
        YearPlan plan = store.lockPlan(planId);
        if (plan.state() == YearPlanState.APPROVED) {
            throw new BusinessException("supervision.plan.error.approved");
        }
        if (plan.heldBy() != null) {
            throw new BusinessException("supervision.plan.error.held");
        }
        if (campaigns.findByPlanIdOrderByWorksFromAscIdAsc(planId).isEmpty()) {
            throw new BusinessException("supervision.plan.error.empty");
        }
        plan.hold(document);
        store.save(plan);
    }

    /** It was sent back, taken back or given up: it may be changed again. Without effect for another paper. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void releasePlan(UUID planId, UUID document) {
        YearPlan plan = store.lockPlan(planId);
        if (document.equals(plan.heldBy())) {
            plan.hold(null);
            store.save(plan);
        }
    }

    /** The signature approves the plan that lay before the signer. Without effect for another paper. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void approvePlan(UUID planId, UUID document, String signer) {
        YearPlan plan = store.lockPlan(planId);
        if (document.equals(plan.heldBy())) {
            plan.approve(signer, store.now(), document);
            store.save(plan);
        }
    }
}
