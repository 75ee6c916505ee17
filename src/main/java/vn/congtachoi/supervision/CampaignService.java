package vn.congtachoi.supervision;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.supervision.rules.Power;

/** Adds campaigns to a year's plan and changes what they say. */
@Service
@PreAuthorize("denyAll()")
public class CampaignService {

    private final SupervisionStore store;
    private final CampaignParts parts;
    private final SupervisionRights rights;
    private final SupervisionTrail trail;
    private final CurrentActor currentActor;

    CampaignService(
            SupervisionStore store,
            CampaignParts parts,
            SupervisionRights rights,
            SupervisionTrail trail,
            CurrentActor currentActor) {
        this.store = store;
        this.parts = parts;
        this.rights = rights;
        this.trail = trail;
        this.currentActor = currentActor;
    }

    /**
     * Adds a campaign; whoever adds a restricted one is of its named list.
     *
     * @return its id
     * @throws BusinessException when a field cannot be kept as it stands, or somebody of a team is bound to a body
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public UUID add(UUID planId, CampaignForm form) {
        YearPlan plan = store.lockPlan(planId);
        rights.may(Power.DRAFT_PLAN, plan.unitId()).orThrow();
        if (plan.heldBy() != null) {
            throw new BusinessException("supervision.plan.error.held");
        }
        PersonActor me = currentActor.person();
        Campaign campaign =
                store.save(new Campaign(plan, new Campaign.Creator(me.personId(), me.personName()), form, store.now()));
        parts.keep(campaign, form);
        trail.told(campaign, CampaignDeed.ADD, "");
        return campaign.id();
    }

    /** Whether she may change what the campaign says. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayChange(UUID id) {
        return mayChange(store.campaign(id));
    }

    /** What the signer of the plan has before her stands still. */
    private Decision mayChange(Campaign campaign) {
        if (!rights.mayRead(campaign)) {
            return Decision.no("supervision.notFound");
        }
        if (store.plan(campaign.planId()).heldBy() != null) {
            return Decision.no("supervision.plan.error.held");
        }
        return rights.may(Power.ARRANGE, campaign);
    }

    /**
     * Changes a campaign. A body that was told of its visit is taken out by cancelling the visit, with a reason.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws BusinessException when a field cannot be kept as it stands, or somebody of a team is bound to a body
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void change(UUID id, CampaignForm form) {
        Campaign campaign = store.lockCampaign(id);
        mayChange(campaign).orThrow();
        store.requireFresh(campaign, form.version());
        if (form.kind() != campaign.kind() && parts.isBegun(id)) {
            throw new BusinessException("supervision.campaign.error.kind");
        }
        campaign.take(form);
        parts.keep(campaign, form);
        trail.told(campaign, CampaignDeed.CHANGE, "");
    }

    /** Whether the campaign may be taken out of the plan: nothing has come of it yet. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayRemove(UUID id) {
        Campaign campaign = store.campaign(id);
        boolean binding = campaign.isPlanned() && store.plan(campaign.planId()).state() == YearPlanState.APPROVED;
        if (binding || parts.isBegun(id)) {
            return Decision.no("supervision.campaign.error.begun");
        }
        return mayChange(campaign);
    }

    /**
     * Takes the campaign out of the plan.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException when something has come of it
     * @throws BusinessException without a reason
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void remove(UUID id, String reason) {
        Campaign campaign = store.lockCampaign(id);
        mayRemove(id).orThrow();
        if (reason.isBlank()) {
            throw new BusinessException("supervision.act.words");
        }
        store.because(reason.strip());
        parts.remove(campaign);
    }
}
