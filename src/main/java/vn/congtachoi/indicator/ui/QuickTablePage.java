package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.congtachoi.indicator.Completeness;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.QuickReports;
import vn.congtachoi.indicator.QuickTable;
import vn.congtachoi.indicator.paper.QuickTableFiles;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** What the units answered, side by side, with sums of the numbers; out to Excel and to the official paper. */
@Route("bao-cao-nhanh/:round/ket-qua")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class QuickTablePage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final QuickReports reports;
    private final QuickTableFiles files;

    QuickTablePage(QuickReports reports, QuickTableFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QuickTable table = RouteIds.readable(() -> reports.table(RouteIds.required(event, "round")));
        removeAll();
        add(header(table));
        if (!table.completeness().isComplete()) {
            add(new Paragraph(Texts.of(
                    "indicator.ui.quick.missing",
                    String.join(", ", table.completeness().missing()))));
        }
        add(new QuickGrid(table));
    }

    private PageHeader header(QuickTable table) {
        Completeness state = table.completeness();
        return new PageHeader(Texts.of("indicator.ui.quick.table"))
                .back(
                        QuickWay.chase(table.round().id(), table.round().ownerUnitId()),
                        Texts.of("indicator.ui.chase.title"))
                .line(table.round().name())
                .beside(new StatusBadge(
                        Texts.of("indicator.ui.compiled.complete", state.sent(), state.asked()),
                        state.isComplete() ? Tone.DONE : Tone.DUE))
                .secondary(DownloadLink.excel(
                        "indicator.ui.compiled.excel", "bao-cao-nhanh.xlsx", () -> files.excel(table)))
                .primary(DownloadLink.pdf("indicator.ui.compiled.pdf", "bao-cao-nhanh.pdf", () -> files.paper(table)));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.quick.table");
    }
}
