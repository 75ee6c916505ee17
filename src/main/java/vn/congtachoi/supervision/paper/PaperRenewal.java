package vn.congtachoi.supervision.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.BegunPaper;
import vn.congtachoi.document.BegunPapers;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.LatePaper;
import vn.congtachoi.document.PaperRenewing;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.YearPlanService;

/**
 * Keeps a paper from saying what its campaign, or the year's plan, said once: it is submitted when both say the same, or
 * when its writer has said that it stays as she wrote it.
 */
@Service
@PreAuthorize("denyAll()")
public class PaperRenewal implements PaperRenewing {

    private final CampaignPapers ofCampaigns;
    private final YearlyPapers ofPlans;
    private final CampaignPaperwork paperwork;
    private final SupervisionReading campaigns;
    private final YearPlanService plans;
    private final PaperDrafts drafts;
    private final YearPlanDraft planDraft;
    private final BegunPapers begun;

    PaperRenewal(
            CampaignPapers ofCampaigns,
            YearlyPapers ofPlans,
            CampaignPaperwork paperwork,
            SupervisionReading campaigns,
            YearPlanService plans,
            PaperDrafts drafts,
            YearPlanDraft planDraft,
            BegunPapers begun) {
        this.ofCampaigns = ofCampaigns;
        this.ofPlans = ofPlans;
        this.paperwork = paperwork;
        this.campaigns = campaigns;
        this.plans = plans;
        this.drafts = drafts;
        this.planDraft = planDraft;
        this.begun = begun;
    }

    @Override
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public List<LatePaper> late(List<DocumentRow> papers) {
        Map<UUID, CampaignDetail> opened = new HashMap<>();
        return begun.late(papers, paper -> now(paper, opened));
    }

    /**
     * Whether it says something else than what it speaks of.
     *
     * @throws BusinessException when what it speaks of does not concern her
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public boolean isLate(UUID document) {
        return now(document, new HashMap<>()).filter(BegunPapers.Now::isLate).isPresent();
    }

    /**
     * Stands in the way of submitting what has been overtaken.
     *
     * @throws BusinessException when it says something else than what it speaks of
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void requireCurrent(UUID document) {
        if (isLate(document)) {
            throw new BusinessException("supervision.paper.error.late");
        }
    }

    /**
     * Lets it say what its campaign, or the plan, says now: subject, căn cứ, text and nơi nhận.
     *
     * @throws BusinessException when it may not be changed any more, or is no paper of either
     */
    @Override
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void renew(UUID document) {
        begun.renew(require(document));
    }

    /**
     * Leaves it as she wrote it, though its campaign or the plan has changed.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException when she may not change it
     */
    @Override
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void keep(UUID document) {
        begun.keep(require(document));
    }

    private BegunPapers.Now require(UUID document) {
        return now(document, new HashMap<>()).orElseThrow(() -> new BusinessException("supervision.notFound"));
    }

    private Optional<BegunPapers.Now> now(UUID document, Map<UUID, CampaignDetail> opened) {
        return ofCampaigns
                .findByDocumentId(document)
                .map(paper -> new BegunPapers.Now(paper, content(paper, opened)))
                .or(() -> ofPlans.findByDocumentId(document)
                        .filter(paper -> paper.kind() == YearlyPaperKind.YEAR_PLAN)
                        .map(paper -> new BegunPapers.Now(
                                paper,
                                planDraft.of(plans.find(paper.planId())
                                        .orElseThrow(() -> new BusinessException("supervision.notFound"))))));
    }

    private BegunPaper content(CampaignPaper paper, Map<UUID, CampaignDetail> opened) {
        CampaignDetail campaign = opened.computeIfAbsent(paper.campaignId(), campaigns::campaign);
        return drafts.content(paper.kind(), campaign, visit(campaign, paper.visitId()), paperwork.of(campaign));
    }

    private static @Nullable VisitRow visit(CampaignDetail campaign, @Nullable UUID visitId) {
        return visitId == null ? null : CampaignPaperwork.visit(campaign, visitId);
    }
}
