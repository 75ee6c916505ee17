package vn.congtachoi.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventTemplateRow;
import vn.congtachoi.event.EventTemplateService;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;

/** Kho mẫu: from what the plan of a new event can begin. */
@Route(TemplatesPage.PATH)
@PermitAll
@ViewNeeds(EventPermissions.EDIT)
class TemplatesPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "su-kien/mau";

    private final EventTemplateService templates;
    private final DataGrid<EventTemplateRow> grid = new DataGrid<>(row -> row.id() + " " + row.version());

    TemplatesPage(EventTemplateService templates) {
        this.templates = templates;
        grid.text("events.ui.template.name", EventTemplateRow::name).setFlexGrow(4);
        grid.text("events.ui.form.kind", row -> Texts.of("events.kind", row.kind()))
                .setFlexGrow(2);
        grid.text("events.ui.template.holds", TemplatesPage::holds).setFlexGrow(3);
        grid.component("events.ui.list.state", TemplatesPage::badge).setFlexGrow(2);
        grid.component("events.ui.template.acts", this::acts).setFlexGrow(2);
        grid.card(row -> new Card(row.name())
                .line(Texts.of("events.kind", row.kind()))
                .line(holds(row))
                .foot(badge(row), acts(row)));
        grid.empty(new EmptyState(AppIcon.FLAG, "events.ui.template.none", "events.ui.template.none-hint"));
        add(
                new PageHeader(getPageTitle())
                        .back(EventsPage.PATH, Texts.of("events.ui.title"))
                        .line(Texts.of("events.ui.template.line")),
                grid);
    }

    private static String holds(EventTemplateRow row) {
        return Texts.of(
                "events.ui.template.counts",
                row.said().points().size(),
                row.said().duties().size(),
                row.said().costs().size());
    }

    private static StatusBadge badge(EventTemplateRow row) {
        if (row.unitId() == null) {
            return new StatusBadge(Texts.of("events.ui.template.common"), Tone.NEUTRAL);
        }
        return row.active()
                ? new StatusBadge(Texts.of("events.ui.template.offered"), Tone.DONE)
                : new StatusBadge(Texts.of("events.ui.template.hidden"), Tone.NEUTRAL);
    }

    private Div acts(EventTemplateRow row) {
        Div acts = new Div();
        acts.addClassName("app-row");
        if (row.unitId() != null) {
            acts.add(ActionButton.quiet(row.active() ? "events.ui.template.hide" : "events.ui.template.offer", () -> {
                templates.offer(row.id(), row.version(), !row.active());
                Toast.success("events.ui.template.saved");
                grid.show(templates.all());
            }));
        }
        return acts;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(templates.all());
    }

    @Override
    public String getPageTitle() {
        return Texts.of("events.ui.template.title");
    }
}
