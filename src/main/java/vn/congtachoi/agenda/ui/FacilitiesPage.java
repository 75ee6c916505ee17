package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.FacilityKind;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.agenda.FacilityService;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;

/** The rooms and vehicles of a unit. */
@Route(FacilitiesPage.PATH)
@Menu(title = "agenda.ui.facility.title", order = 425, icon = "map-pin")
@PermitAll
@ViewNeeds(AgendaPermissions.EDIT)
class FacilitiesPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "to-chuc/phong-xe";

    private final FacilityService facilities;
    private final Select<UnitRef> unit;
    private final DataGrid<FacilityRow> grid = new DataGrid<>(row -> row.id() + " " + row.version());

    FacilitiesPage(FacilityService facilities) {
        this.facilities = facilities;
        List<UnitRef> units = facilities.kept();
        if (units.isEmpty()) {
            throw new NotFoundException("Keeps none");
        }
        unit = Fields.choice("agenda.ui.form.unit", units, each -> each == null ? "" : each.name());
        unit.setValue(units.getFirst());
        unit.setVisible(units.size() > 1);
        unit.addValueChangeListener(event -> show());
        grid.text("agenda.ui.facility.name", FacilityRow::name).setFlexGrow(4);
        grid.text("agenda.ui.facility.kind", row -> Texts.of("agenda.facility.kind", row.kind()))
                .setFlexGrow(2);
        grid.text("agenda.ui.facility.seats", FacilitiesPage::seats).setFlexGrow(1);
        grid.component("agenda.ui.list.state", FacilitiesPage::badge).setFlexGrow(2);
        grid.component("agenda.ui.facility.acts", this::acts).setFlexGrow(1);
        grid.card(row -> new Card(row.name())
                .line(Texts.of("agenda.facility.kind", row.kind()))
                .line(seats(row))
                .foot(badge(row), acts(row)));
        grid.empty(new EmptyState(AppIcon.BUILDING_2, "agenda.ui.facility.none", "agenda.ui.facility.none-hint"));
        add(
                new PageHeader(getPageTitle())
                        .back("cuoc-hop", Texts.of("agenda.ui.title"))
                        .line(Texts.of("agenda.ui.facility.line"))
                        .primary(ActionButton.primary("agenda.ui.facility.new", this::enter)
                                .with(AppIcon.PLUS)),
                unit,
                grid);
    }

    private static String seats(FacilityRow row) {
        return row.seats() == null ? "" : Texts.of("agenda.ui.facility.seats-line", row.seats());
    }

    private static StatusBadge badge(FacilityRow row) {
        return row.active()
                ? new StatusBadge(Texts.of("agenda.ui.facility.used"), Tone.DONE)
                : new StatusBadge(Texts.of("agenda.ui.facility.unused"), Tone.NEUTRAL);
    }

    private Div acts(FacilityRow row) {
        Div acts = new Div(ActionButton.quiet("agenda.ui.facility.change", () -> change(row)));
        acts.addClassName("app-row");
        return acts;
    }

    private void enter() {
        new FacilityDialog(FacilityKind.ROOM, form -> {
                    facilities.add(unit.getValue().id(), form);
                    done();
                })
                .open();
    }

    private void change(FacilityRow row) {
        new FacilityDialog(row.kind(), form -> {
                    facilities.change(row.id(), form);
                    done();
                })
                .with(row)
                .refreshing(this::show)
                .open();
    }

    private void done() {
        Toast.success("agenda.ui.facility.saved");
        show();
    }

    private void show() {
        grid.show(facilities.of(unit.getValue().id()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("agenda.ui.facility.title");
    }
}
