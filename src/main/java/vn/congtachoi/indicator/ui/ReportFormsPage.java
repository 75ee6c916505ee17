package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.ReportFormRow;
import vn.congtachoi.indicator.ReportForms;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;

/** All biểu: what is asked together, and by whom. */
@Route("chi-tieu/bieu")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ)
class ReportFormsPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "chi-tieu/bieu/";

    private final ReportForms forms;
    private final UnitDirectory units;
    private final Clock clock;

    ReportFormsPage(ReportForms forms, UnitDirectory units, Clock clock) {
        this.forms = forms;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageHeader header = new PageHeader(Texts.of("indicator.ui.forms.title"))
                .back("chi-tieu", Texts.of("indicator.ui.indicators.title"))
                .line(Texts.of("indicator.ui.forms.line"));
        if (!forms.owners().isEmpty()) {
            header.primary(ActionButton.primary(
                            "indicator.ui.forms.new", () -> UI.getCurrent().navigate(PATH + "moi"))
                    .with(AppIcon.PLUS));
        }
        removeAll();
        add(header, grid());
    }

    private DataGrid<ReportFormRow> grid() {
        DataGrid<ReportFormRow> grid = new DataGrid<>(ReportFormRow::id);
        grid.link("indicator.ui.form.name", ReportFormRow::name, row -> PATH + row.id());
        grid.text("indicator.ui.form.code", ReportFormRow::code);
        grid.text("indicator.ui.collected", row -> PeriodChoices.kind(row.collected()));
        grid.text("indicator.ui.form.owner", row -> unitName(row.ownerUnitId())).setFlexGrow(2);
        grid.card(row -> new Card(row.name())
                .line(row.code() + " · " + PeriodChoices.kind(row.collected()))
                .line(unitName(row.ownerUnitId())));
        grid.onOpen(row -> UI.getCurrent().navigate(PATH + row.id()));
        grid.empty(new EmptyState(AppIcon.CLIPBOARD_LIST, "indicator.ui.forms.none", "indicator.ui.forms.none-hint"));
        return grid.show(forms.list());
    }

    private String unitName(UUID id) {
        return units.find(id, LocalDate.now(clock)).map(UnitRef::name).orElse("");
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.forms.title");
    }
}
