package vn.congtachoi.indicator.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;

/** The table of a commune: a row per branch, its own row, and a total that nobody types. */
@Route("so-lieu/:round/bang/:unit")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class TablePage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final SheetService sheets;
    private final CellDesk desk;
    private final SheetSending sending;
    private final SheetWay way;
    private final KeptLine kept;
    private String title = "";

    TablePage(SheetService sheets, CellDesk desk, SheetSending sending, SheetWay way) {
        this.sheets = sheets;
        this.desk = desk;
        this.sending = sending;
        this.way = way;
        this.kept = sending.keptLine();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(RouteIds.required(event, "round"), RouteIds.required(event, "unit"));
    }

    private void load(UUID round, UUID unit) {
        SheetView sheet = RouteIds.readable(() -> sheets.sheet(round, unit));
        title = sheet.round().name();
        Runnable reload = () -> load(round, unit);
        SheetTable table = new SheetTable(sheet, new SheetTable.Acts(sheets, sending, desk), kept::now, reload);
        removeAll();
        add(
                header(sheet, table, reload),
                new RoundPlaces(round, unit, RoundPlaces.Place.TABLE, ""),
                kept,
                new BranchCards(sheet, table::openRow),
                table);
    }

    private PageHeader header(SheetView sheet, SheetTable table, Runnable reload) {
        PageHeader header = new PageHeader(sheet.round().name()).line(line(sheet));
        way.back(header, sheet.round(), sheet.unitId(), RoundPlaces.Place.CHASE);
        sending.state(header, sheet);
        sending.offer(header, sheet, new SheetSending.Surroundings(reload, table::unsaved, table.tellers()));
        return header;
    }

    private static String line(SheetView sheet) {
        List<SheetView.Column> branches =
                sheet.columns().stream().filter(column -> !column.own()).toList();
        long sent = branches.stream().filter(column -> column.state().isSent()).count();
        return branches.isEmpty()
                ? Texts.of("indicator.ui.table.own", sheet.unitName())
                : Texts.of("indicator.ui.table.line", sheet.unitName(), sent, branches.size());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
