package vn.congtachoi.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.report.ReportChoices;
import vn.congtachoi.report.ReportPermissions;
import vn.congtachoi.report.ReportReading;
import vn.congtachoi.report.ReportRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.GridQuery;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PeriodWords;
import vn.congtachoi.uikit.Texts;

/** Our reports: of which period, at which step. */
@Route(ReportsPage.PATH)
@Menu(title = "report.ui.menu", order = 310, icon = "book-open")
@PermitAll
@ViewNeeds(ReportPermissions.READ)
class ReportsPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "bao-cao";

    private final ReportReading reports;
    private final ReportChoices choices;

    private final PageHeader header =
            new PageHeader(Texts.of("report.ui.list.title")).line(Texts.of("report.ui.list.line"));
    private final DataGrid<ReportRow> grid = new DataGrid<>(ReportRow::id);

    ReportsPage(ReportReading reports, ReportChoices choices) {
        this.reports = reports;
        this.choices = choices;

        columns();

        add(header, grid);

        grid.fetch(this::rows);
    }

    private void columns() {
        grid.link("report.ui.list.name", ReportRow::title, ReportsPage::path).setFlexGrow(6);
        grid.text("report.ui.list.period", row -> PeriodWords.alone(row.period()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.component("report.ui.list.state", row -> PaperStates.badge(row.state()))
                .setFlexGrow(2);
        grid.link("report.ui.list.paper", ReportsPage::paper, row -> PaperStates.path(row.documentId()))
                .setFlexGrow(2);
        grid.card(row -> new Card(row.title())
                .line(PeriodWords.alone(row.period()))
                .foot(PaperStates.badge(row.state()), new Anchor(path(row), Texts.of("report.ui.list.open"))));
        grid.empty(new EmptyState(AppIcon.BOOK_OPEN, "report.ui.list.none", "report.ui.list.none-hint"));
    }

    private static String path(ReportRow row) {
        return PATH + "/" + row.id();
    }

    private static String paper(ReportRow row) {
        return Objects.requireNonNullElseGet(row.notation(), () -> Texts.of("report.ui.list.draft"));
    }

    private List<ReportRow> rows(GridQuery query) {
        return reports.page(query.pageable().getPageNumber(), query.pageable().getPageSize())
                .getContent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (choices.units().isEmpty()) {
            header.withoutPrimary();
        } else {
            header.primary(ActionButton.primary(
                            "report.ui.list.add", () -> UI.getCurrent().navigate(NewReportPage.PATH))
                    .with(AppIcon.PLUS));
        }
        grid.refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("report.ui.list.title");
    }
}
