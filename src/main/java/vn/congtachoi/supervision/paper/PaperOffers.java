package vn.congtachoi.supervision.paper;

import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.rules.CampaignPaperKind;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.supervision.rules.VisitState;

/** Whether a campaign has what a paper says. */
final class PaperOffers {

    private PaperOffers() {}

    /** @param papers how many the campaign has already */
    static Decision fits(CampaignPaperKind kind, CampaignDetail campaign, @Nullable VisitRow visit, int papers) {
        if (campaign.row().restricted()) {
            return Decision.no("supervision.paper.no.restricted");
        }
        if (!campaign.terms().papers().contains(kind) || kind.isOfVisit() != (visit != null)) {
            return Decision.no("supervision.paper.no.kind");
        }
        return visit == null ? ofCampaign(kind, campaign, papers) : ofVisit(kind, campaign, visit);
    }

    private static Decision ofCampaign(CampaignPaperKind kind, CampaignDetail campaign, int papers) {
        boolean live = campaign.visits().stream().anyMatch(visit -> visit.state() != VisitState.CANCELLED);
        if (!live && kind != CampaignPaperKind.CONTENTS) {
            return Decision.no("supervision.paper.no.cancelled");
        }
        return switch (kind) {
            case DECISION, TEAM_PLAN -> isLed(campaign) ? Decision.yes() : Decision.no("supervision.paper.no.team");
            case NOTICE ->
                campaign.visits().stream().anyMatch(PaperOffers::isDue)
                        ? Decision.yes()
                        : Decision.no("supervision.paper.no.day");
            case RESULT -> isHeld(campaign) ? Decision.yes() : Decision.no("supervision.paper.no.held");
            case CONTENTS -> papers > 0 ? Decision.yes() : Decision.no("supervision.paper.no.papers");
            default -> Decision.yes();
        };
    }

    private static boolean isLed(CampaignDetail campaign) {
        return !campaign.teams().isEmpty()
                && campaign.teams().stream().map(TeamRow::leader).noneMatch(String::isEmpty);
    }

    private static boolean isDue(VisitRow visit) {
        return visit.state().isLive() && visit.placing().day() != null;
    }

    /** What is written on the draft of a paper needs no visit. */
    private static boolean isHeld(CampaignDetail campaign) {
        return campaign.row().kind() == SupervisionKind.SOCIAL_CRITIQUE
                || campaign.visits().stream().anyMatch(visit -> visit.state().isHeld());
    }

    private static Decision ofVisit(CampaignPaperKind kind, CampaignDetail campaign, VisitRow visit) {
        if (visit.state() == VisitState.CANCELLED) {
            return Decision.no("supervision.paper.no.cancelled");
        }
        return switch (kind) {
            case INTRODUCTION -> {
                if (!isLed(campaign)) {
                    yield Decision.no("supervision.paper.no.team");
                }
                yield isDue(visit) ? Decision.yes() : Decision.no("supervision.paper.no.day");
            }
            case MINUTES -> visit.state().isHeld() ? Decision.yes() : Decision.no("supervision.paper.no.minutes");
            case PETITION, CRITIQUE, CONCLUSION ->
                campaign.terms().missingBefore(VisitAct.CONCLUDE, visit.state()).isEmpty()
                        ? Decision.yes()
                        : Decision.no("supervision.paper.no.result");
            default -> Decision.yes();
        };
    }
}
