package vn.congtachoi.supervision.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.BegunPapers;
import vn.congtachoi.document.BesidePaper;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.PaperDoor;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.YearPlanRow;
import vn.congtachoi.supervision.YearPlanService;
import vn.congtachoi.uikit.Texts;

/** Leads from a paper to the campaign or the year's plan of which it speaks, and says where that has changed since. */
@Component
class SubjectBesidePaper implements BesidePaper {

    private static final String ROOT = "kiem-tra-giam-sat";

    private final CampaignPapers ofCampaigns;
    private final YearlyPapers ofPlans;
    private final PaperRenewal renewal;
    private final PaperDoor door;
    private final SupervisionReading campaigns;
    private final YearPlanService plans;
    private final BegunPapers begun;
    private final Access access;

    SubjectBesidePaper(
            CampaignPapers ofCampaigns,
            YearlyPapers ofPlans,
            PaperRenewal renewal,
            PaperDoor door,
            SupervisionReading campaigns,
            YearPlanService plans,
            BegunPapers begun,
            Access access) {
        this.ofCampaigns = ofCampaigns;
        this.ofPlans = ofPlans;
        this.renewal = renewal;
        this.door = door;
        this.campaigns = campaigns;
        this.plans = plans;
        this.begun = begun;
        this.access = access;
    }

    @Override
    @Transactional
    public List<Line> of(UUID document) {
        if (!access.holds(SupervisionPermissions.READ)) {
            return List.of();
        }
        return ofCampaign(document).or(() -> ofPlan(document)).stream().toList();
    }

    private Optional<Line> ofCampaign(UUID document) {
        return ofCampaigns
                .findByDocumentId(document)
                .map(CampaignPaper::campaignId)
                .filter(door::mayRead)
                .map(campaigns::campaign)
                .map(campaign -> line(document, campaign));
    }

    private Line line(UUID document, CampaignDetail campaign) {
        return new Line(
                Texts.of("supervision.paper.beside.campaign", campaign.row().theme()),
                words(document),
                ROOT + "/dot/" + campaign.row().id());
    }

    private Optional<Line> ofPlan(UUID document) {
        return ofPlans.findByDocumentId(document)
                .flatMap(paper -> plans.find(paper.planId()))
                .map(plan -> line(document, plan));
    }

    private Line line(UUID document, YearPlanRow plan) {
        String year = Integer.toString(plan.year());
        return new Line(
                Texts.of("supervision.paper.beside.plan", year, plan.unit()), words(document), ROOT + "?nam=" + year);
    }

    private String words(UUID document) {
        return begun.standing(document, () -> renewal.isLate(document));
    }
}
