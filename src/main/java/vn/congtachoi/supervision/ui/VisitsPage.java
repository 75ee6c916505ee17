package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.VisitFilter;
import vn.congtachoi.supervision.VisitListing;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.VisitSort;
import vn.congtachoi.supervision.YearPlanService;
import vn.congtachoi.supervision.paper.VisitListFiles;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.GridOrder;
import vn.congtachoi.uikit.GridQuery;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;

/** The visits that concern her: those of her unit's plans, those in whose team she is, those that her unit awaits. */
@Route("kiem-tra-giam-sat/cuoc")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class VisitsPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final SupervisionReading reading;
    private final Clock clock;
    private final FilterBar<VisitFilter> filter;
    private final DataGrid<VisitRow> grid = new DataGrid<>(VisitRow::id);

    /** The order of the last question, in which the files are made too. */
    private VisitSort sort = VisitSort.DAY;

    private boolean descending;

    VisitsPage(SupervisionReading reading, YearPlanService plans, VisitListFiles files, Clock clock) {
        this.reading = reading;
        this.clock = clock;
        filter = VisitFilterBar.of(today().getYear(), true);
        columns();
        filter.onChange(changed -> grid.refresh());
        add(
                new PageHeader(Texts.of("supervision.ui.title")).line(Texts.of("supervision.ui.visits.line")),
                SupervisionTab.VISITS.strip(),
                filter,
                grid,
                downloads(plans, files));
        grid.fetch(this::rows);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void columns() {
        grid.sortable(
                grid.link("supervision.ui.list.body", VisitRow::body, row -> SupervisionTab.visit(row.id()))
                        .setFlexGrow(3),
                VisitSort.BODY);
        grid.lines("supervision.ui.list.theme", VisitRow::theme, row -> Texts.of("supervision.kind", row.kind()))
                .setFlexGrow(5);
        grid.sortable(grid.text("supervision.ui.list.day", SupervisionLook::day).setFlexGrow(3), VisitSort.DAY);
        grid.text("supervision.ui.list.team", VisitRow::team).setFlexGrow(2);
        grid.component("supervision.ui.list.state", row -> SupervisionLook.marks(row, today()))
                .setWidth(SupervisionLook.STATE_WIDTH)
                .setFlexGrow(0);
        grid.card(row -> new Card(row.body())
                .line(row.theme())
                .line(SupervisionLook.day(row))
                .foot(
                        SupervisionLook.marks(row, today()),
                        new Anchor(SupervisionTab.visit(row.id()), Texts.of("supervision.ui.open"))));
        grid.empty(
                new EmptyState(AppIcon.SHIELD_CHECK, "supervision.ui.visits.none", "supervision.ui.visits.none-hint"));
    }

    private List<VisitRow> rows(GridQuery query) {
        sort = query.order().map(order -> order.by(VisitSort.class)).orElse(VisitSort.DAY);
        descending = query.order().map(GridOrder::descending).orElse(false);
        return reading.page(filter.value(), sort, descending, query.pageable());
    }

    /** Exactly what is shown, whole; under the letterhead of the highest unit whose plans she reads. */
    private Div downloads(YearPlanService plans, VisitListFiles files) {
        Div row = new Div(DownloadLink.excel(
                "supervision.ui.visits.excel", "kiem-tra-giam-sat.xlsx", () -> files.excel(listing())));
        plans.readers().stream()
                .findFirst()
                .ifPresent(unit -> row.add(DownloadLink.pdf(
                        "supervision.ui.visits.pdf", "kiem-tra-giam-sat.pdf", () -> files.pdf(listing(), unit.id()))));
        row.addClassName("app-row");
        return row;
    }

    private VisitListing listing() {
        return new VisitListing(filter.value(), sort, descending);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        grid.refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("supervision.ui.visits.title");
    }
}
