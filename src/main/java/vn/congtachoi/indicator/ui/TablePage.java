package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.indicator.Submissions;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The table of a commune: a row per branch, its own row, and a total that nobody types. */
@Route("so-lieu/:round/bang/:unit")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class TablePage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final SheetService sheets;
    private final Submissions submissions;
    private final CellDesk desk;
    private final Clock clock;
    private final Div kept = new Div();
    private String title = "";

    TablePage(SheetService sheets, Submissions submissions, CellDesk desk, Clock clock) {
        this.sheets = sheets;
        this.submissions = submissions;
        this.desk = desk;
        this.clock = clock;
        kept.addClassName("app-kept");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(RouteIds.required(event, "round"), RouteIds.required(event, "unit"));
    }

    private void load(UUID round, UUID unit) {
        SheetView sheet = RouteIds.readable(() -> sheets.sheet(round, unit));
        title = sheet.round().name();
        Runnable reload = () -> load(round, unit);
        SheetTable table = new SheetTable(sheet, new SheetTable.Acts(sheets, submissions, desk), this::keptNow, reload);
        removeAll();
        add(header(sheet, table, reload), kept, table);
    }

    private PageHeader header(SheetView sheet, SheetTable table, Runnable reload) {
        long sent = sheet.columns().stream()
                .filter(column -> !column.own() && column.state().isSent())
                .count();
        PageHeader header = new PageHeader(sheet.round().name())
                .line(Texts.of(
                        "indicator.ui.table.line",
                        sheet.unitName(),
                        sent,
                        sheet.columns().size() - 1));
        new SheetSending(sheets, submissions, reload, table::unsaved).into(header, sheet, LocalDate.now(clock));
        return header;
    }

    private void keptNow() {
        kept.setText(Texts.of("indicator.ui.kept", VnFormat.hour(clock.instant())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
