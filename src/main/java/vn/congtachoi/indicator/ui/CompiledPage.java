package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CompiledTable;
import vn.congtachoi.indicator.CompiledTables;
import vn.congtachoi.indicator.Completeness;
import vn.congtachoi.indicator.EntryBehind;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.indicator.paper.CompiledTableFiles;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.OwnUnits;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** Biểu tổng hợp theo đơn vị: from every number into what it is made of; out to Excel and to the official paper. */
@Route("so-lieu/:round/tong-hop/:unit")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class CompiledPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final CompiledTables tables;
    private final Rounds rounds;
    private final CompiledTableFiles files;
    private final OwnUnits ownUnits;
    private final CellDesk desk;

    CompiledPage(CompiledTables tables, Rounds rounds, CompiledTableFiles files, OwnUnits ownUnits, CellDesk desk) {
        this.tables = tables;
        this.rounds = rounds;
        this.files = files;
        this.ownUnits = ownUnits;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(RouteIds.required(event, "round"), RouteIds.required(event, "unit"), OverseenFilter.of(ownUnits, event));
    }

    private void load(UUID roundId, UUID unitId, OverseenFilter overseen) {
        RoundRow round = RouteIds.readable(() -> rounds.get(roundId));
        CompiledTable whole = RouteIds.readable(() -> tables.table(roundId, unitId));
        CompiledTable table = overseen.isOn() ? whole.only(overseen.units()) : whole;
        removeAll();
        add(header(round, table));
        overseen.control(whole.columns().stream()
                        .map(CompiledTable.Column::unitId)
                        .collect(Collectors.toSet()))
                .ifPresent(this::add);
        if (!table.completeness().isComplete()) {
            add(new Paragraph(Texts.of(
                    "indicator.ui.compiled.missing",
                    String.join(", ", table.completeness().missing()))));
        }
        Runnable reload = () -> load(roundId, unitId, overseen);
        add(new CompiledGrid(table, round, (indicator, unit) -> drillDown(round, indicator, unit, reload)));
    }

    /**
     * What the number is made of; from each entry on to its cell, to ask again or to correct. A unit's own part is made
     * of its own entries, without those of the units below it.
     */
    private void drillDown(RoundRow round, IndicatorRow indicator, CompiledTable.Column unit, Runnable changed) {
        List<EntryBehind> entries = tables.entriesBehind(indicator.id(), unit.unitId(), round.period()).stream()
                .filter(entry -> !unit.own() || entry.unitId().equals(unit.unitId()))
                .toList();
        new EntriesDialog(
                        indicator,
                        unit.name(),
                        round.period(),
                        entries,
                        entry -> desk.open(new CellRef(round.id(), entry.unitId(), entry.indicatorId()), changed))
                .open();
    }

    private PageHeader header(RoundRow round, CompiledTable table) {
        Completeness state = table.completeness();
        String words = Texts.of("indicator.ui.compiled.complete", state.sent(), state.asked());
        return new PageHeader(Texts.of("indicator.ui.compiled.title"))
                .line(Texts.of(
                        table.selection() ? "indicator.ui.overseen.compiled" : "indicator.ui.compiled.line",
                        round.name(),
                        table.unitName()))
                .beside(new StatusBadge(words, state.isComplete() ? Tone.DONE : Tone.DUE))
                .secondary(DownloadLink.excel(
                        "indicator.ui.compiled.excel", "bieu-tong-hop.xlsx", () -> files.excel(round, table)))
                .primary(DownloadLink.pdf(
                        "indicator.ui.compiled.pdf", "bieu-tong-hop.pdf", () -> files.paper(round, table)));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.compiled.title");
    }
}
