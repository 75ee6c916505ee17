package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Map;
import vn.congtachoi.agenda.MeetingDetail;
import vn.congtachoi.agenda.MeetingPaperKind;
import vn.congtachoi.agenda.MeetingPaperwork;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnI18n;

/** The papers that a meeting gives, behind one button; what it does not give now says why. */
class MeetingPaperMenu extends Composite<MenuBar> {

    private final MeetingDetail detail;
    private final MeetingPaperwork papers;

    MeetingPaperMenu(MeetingDetail detail, MeetingPaperwork papers, Map<MeetingPaperKind, Decision> offers) {
        this.detail = detail;
        this.papers = papers;
        MenuBar bar = getContent();
        bar.setI18n(VnI18n.menuBar());
        SubMenu menu = bar.addItem(Texts.of("agenda.ui.paper.menu")).getSubMenu();
        offers.forEach((kind, offer) -> item(menu, kind, offer));
    }

    private void item(SubMenu menu, MeetingPaperKind kind, Decision offer) {
        MenuItem item = menu.addItem(Texts.of("agenda.ui.paper", kind), event -> begin(kind));
        item.setEnabled(offer.allowed());
        if (!offer.allowed()) {
            Div why = new Div(Texts.of(offer));
            why.addClassName("app-menu-why");
            item.add(why);
        }
    }

    private void begin(MeetingPaperKind kind) {
        try {
            UI.getCurrent().navigate("van-ban/" + papers.begin(detail.id(), kind));
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }
}
