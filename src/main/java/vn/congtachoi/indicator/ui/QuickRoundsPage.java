package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.QuickReports;
import vn.congtachoi.indicator.QuickRow;
import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Báo cáo nhanh: what is asked now, the most urgent first, and what is over. */
@Route(QuickWay.LIST)
@Menu(title = "indicator.ui.quick.menu", order = 215, icon = "clock")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class QuickRoundsPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NEW = QuickWay.LIST + "/moi";

    private final QuickReports reports;
    private final QuickWay way;
    private final Clock clock;

    QuickRoundsPage(QuickReports reports, QuickWay way, Clock clock) {
        this.reports = reports;
        this.way = way;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        boolean mayAsk = way.mayAsk();
        PageHeader header =
                new PageHeader(Texts.of("indicator.ui.quick.title")).line(Texts.of("indicator.ui.quick.line"));
        if (mayAsk) {
            header.primary(ActionButton.primary(
                    "indicator.ui.quick.new", () -> UI.getCurrent().navigate(NEW)));
        }
        add(header);
        List<QuickRow> rows = reports.list();
        if (rows.isEmpty()) {
            add(new EmptyState(
                    AppIcon.CLOCK,
                    "indicator.ui.quick.none",
                    mayAsk ? "indicator.ui.quick.none-hint" : "indicator.ui.quick.none-hint-asked"));
            return;
        }
        section("indicator.ui.quick.open", rows.stream().filter(QuickRow::open).toList());
        section(
                "indicator.ui.quick.over",
                rows.stream().filter(row -> !row.open()).toList());
    }

    private void section(String key, List<QuickRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Div cards = new Div();
        cards.addClassName("app-rounds");
        rows.forEach(row -> cards.add(card(row)));
        add(new PageSection(Texts.of(key, rows.size()), cards));
    }

    private Component card(QuickRow row) {
        Anchor name = new Anchor(QuickWay.round(row.round().id()), row.round().name());
        name.addClassName("app-rounds__name");
        Span due = new Span(Texts.of("indicator.ui.quick.due-hour", VnFormat.hour(row.dueAt())));
        Div when = new Div(due);
        when.addClassName("app-row");
        if (row.open()) {
            when.add(new DueLabel(LocalDate.ofInstant(row.dueAt(), VnFormat.ZONE), LocalDate.now(clock)));
        } else {
            when.add(new Span(VnFormat.day(LocalDate.ofInstant(row.dueAt(), VnFormat.ZONE))));
        }
        Div card = new Div(name, when, standing(row));
        card.addClassName("app-rounds__card");
        return card;
    }

    private static Component standing(QuickRow row) {
        ReturnState mine = row.mine();
        if (mine != null) {
            return new StatusBadge(Texts.of("indicator.state", mine), Tones.of(mine));
        }
        return new StatusBadge(
                Texts.of("indicator.ui.quick.sent", row.sent(), row.asked()),
                row.sent() == row.asked() ? Tone.DONE : Tone.ACTIVE);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.quick.title");
    }
}
