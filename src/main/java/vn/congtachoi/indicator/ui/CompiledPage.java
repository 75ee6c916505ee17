package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.Supplier;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CompiledTable;
import vn.congtachoi.indicator.CompiledTables;
import vn.congtachoi.indicator.Completeness;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.indicator.paper.CompiledTableFiles;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** Biểu tổng hợp theo đơn vị: from every number into what it is made of; out to Excel and to the official paper. */
@Route("so-lieu/:round/tong-hop/:unit")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class CompiledPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CompiledTables tables;
    private final Rounds rounds;
    private final CompiledTableFiles files;
    private final CellDesk desk;

    CompiledPage(CompiledTables tables, Rounds rounds, CompiledTableFiles files, CellDesk desk) {
        this.tables = tables;
        this.rounds = rounds;
        this.files = files;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(RouteIds.required(event, "round"), RouteIds.required(event, "unit"));
    }

    private void load(UUID roundId, UUID unitId) {
        RoundRow round = RouteIds.readable(() -> rounds.get(roundId));
        CompiledTable table = RouteIds.readable(() -> tables.table(roundId, unitId));
        removeAll();
        add(header(round, table));
        if (!table.completeness().isComplete()) {
            add(new Paragraph(Texts.of(
                    "indicator.ui.compiled.missing",
                    String.join(", ", table.completeness().missing()))));
        }
        add(new CompiledGrid(table, round, (indicator, unit) -> drillDown(round, unitId, indicator, unit)));
    }

    /** What the number is made of; from each entry on to its cell, to ask again or to correct. */
    private void drillDown(RoundRow round, UUID shown, IndicatorRow indicator, CompiledTable.Column unit) {
        new EntriesDialog(
                        indicator,
                        unit.name(),
                        round.period(),
                        tables.entriesBehind(indicator.id(), unit.unitId(), round.period()),
                        entry -> desk.open(
                                new CellRef(round.id(), entry.unitId(), entry.indicatorId()),
                                () -> load(round.id(), shown)))
                .open();
    }

    private PageHeader header(RoundRow round, CompiledTable table) {
        Completeness state = table.completeness();
        String words = Texts.of("indicator.ui.compiled.complete", state.sent(), state.asked());
        return new PageHeader(Texts.of("indicator.ui.compiled.title"))
                .line(Texts.of("indicator.ui.compiled.line", round.name(), table.unitName()))
                .beside(new StatusBadge(words, state.isComplete() ? Tone.DONE : Tone.DUE))
                .secondary(download(
                        "indicator.ui.compiled.excel", "bieu-tong-hop.xlsx", XLSX, () -> files.excel(round, table)))
                .primary(download(
                        "indicator.ui.compiled.pdf",
                        "bieu-tong-hop.pdf",
                        "application/pdf",
                        () -> files.paper(round, table)));
    }

    /** The right to read was asked when the page was opened; the file is made when it is fetched. */
    private static Component download(String key, String name, String type, Supplier<byte[]> content) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                Texts.of(key));
        link.addClassName("app-download");
        return link;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.compiled.title");
    }
}
