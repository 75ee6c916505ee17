package vn.congtachoi.supervision.ui.paper;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.paper.CampaignPaperwork;
import vn.congtachoi.supervision.rules.CampaignPaperKind;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnI18n;

/** The papers that a campaign or a visit gives, behind one button; what it does not give now says why. */
public class CampaignPaperMenu extends Composite<MenuBar> {

    private final Function<CampaignPaperKind, UUID> begin;

    private CampaignPaperMenu(Map<CampaignPaperKind, Decision> offers, Function<CampaignPaperKind, UUID> begin) {
        this.begin = begin;
        MenuBar bar = getContent();
        bar.setI18n(VnI18n.menuBar());
        SubMenu menu = bar.addItem(Texts.of("supervision.ui.paper.menu")).getSubMenu();
        offers.forEach((kind, offer) -> item(menu, kind, offer));
    }

    /** Of the whole campaign; empty for whoever writes none. */
    public static Optional<CampaignPaperMenu> ofCampaign(CampaignDetail campaign, CampaignPaperwork papers) {
        return menu(papers.offers(campaign), kind -> papers.begin(campaign.row().id(), kind));
    }

    /** Of one visit; empty for whoever writes none. */
    public static Optional<CampaignPaperMenu> ofVisit(UUID visitId, CampaignPaperwork papers) {
        return menu(papers.offersOfVisit(visitId), kind -> papers.beginOfVisit(visitId, kind));
    }

    private static Optional<CampaignPaperMenu> menu(
            Map<CampaignPaperKind, Decision> offers, Function<CampaignPaperKind, UUID> begin) {
        return offers.isEmpty() ? Optional.empty() : Optional.of(new CampaignPaperMenu(offers, begin));
    }

    private void item(SubMenu menu, CampaignPaperKind kind, Decision offer) {
        MenuItem item = menu.addItem(Texts.of("supervision.paper.kind", kind), event -> begin(kind));
        item.setEnabled(offer.allowed());
        if (!offer.allowed()) {
            Div why = new Div(Texts.of(offer));
            why.addClassName("app-menu-why");
            item.add(why);
        }
    }

    private void begin(CampaignPaperKind kind) {
        try {
            UI.getCurrent().navigate("van-ban/" + begin.apply(kind));
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }
}
