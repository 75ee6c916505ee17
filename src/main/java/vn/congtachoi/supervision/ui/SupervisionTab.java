package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import vn.congtachoi.uikit.Texts;

/** The ways of seeing inspection and supervision, each a page of its own. */
enum SupervisionTab {
    PLAN(SupervisionTab.ROOT),
    VISITS(SupervisionTab.ROOT + "/cuoc"),
    BOARD(SupervisionTab.ROOT + "/bang"),
    COVERAGE(SupervisionTab.ROOT + "/do-phu"),
    /** Visits stand in the calendar of everything. */
    CALENDAR("lich-thang"),
    OUTLINES(SupervisionTab.ROOT + "/de-cuong"),
    BONDS(SupervisionTab.ROOT + "/quan-he"),
    RULES(SupervisionTab.ROOT + "/quy-dinh");

    static final String ROOT = "kiem-tra-giam-sat";

    private final String path;

    SupervisionTab(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** The strip that leads from one to the other, this one marked. */
    Div strip() {
        Nav tabs = new Nav();
        tabs.addClassName("app-view-tabs");
        tabs.setAriaLabel(Texts.of("supervision.ui.tabs"));
        for (SupervisionTab each : values()) {
            Anchor tab = new Anchor(each.path, Texts.of("supervision.ui.tab", each));
            if (each == this) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
        Div strip = new Div(tabs);
        strip.addClassName("app-view-strip");
        return strip;
    }

    static String campaign(Object id) {
        return ROOT + "/dot/" + id;
    }

    static String visit(Object id) {
        return ROOT + "/cuoc/" + id;
    }
}
