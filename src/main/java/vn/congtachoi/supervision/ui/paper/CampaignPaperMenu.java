package vn.congtachoi.supervision.ui.paper;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.congtachoi.document.ui.begun.PaperMenu;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.paper.CampaignPaperwork;
import vn.congtachoi.supervision.rules.CampaignPaperKind;
import vn.congtachoi.uikit.Texts;

/** The papers that a campaign or a visit gives, behind one button. */
public final class CampaignPaperMenu {

    private CampaignPaperMenu() {}

    /** Of the whole campaign; empty for whoever writes none. */
    public static Optional<PaperMenu> ofCampaign(CampaignDetail campaign, CampaignPaperwork papers) {
        return menu(papers.offers(campaign), kind -> papers.begin(campaign.row().id(), kind));
    }

    /** Of one visit; empty for whoever writes none. */
    public static Optional<PaperMenu> ofVisit(UUID visitId, CampaignPaperwork papers) {
        return menu(papers.offersOfVisit(visitId), kind -> papers.beginOfVisit(visitId, kind));
    }

    private static Optional<PaperMenu> menu(
            Map<CampaignPaperKind, Decision> offers, Function<CampaignPaperKind, UUID> begin) {
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        PaperMenu menu = new PaperMenu("supervision.ui.paper.menu");
        offers.forEach(
                (kind, offer) -> menu.paper(Texts.of("supervision.paper.kind", kind), offer, () -> begin.apply(kind)));
        return Optional.of(menu);
    }
}
