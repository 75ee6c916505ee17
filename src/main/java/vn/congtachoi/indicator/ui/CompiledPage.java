package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CompiledTable;
import vn.congtachoi.indicator.CompiledTables;
import vn.congtachoi.indicator.Completeness;
import vn.congtachoi.indicator.EntryBehind;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.LastYear;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.indicator.paper.CompiledTableFiles;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.OwnUnits;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.QuickFilter;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** Biểu tổng hợp theo đơn vị: from every number into what it is made of; out to Excel and to the official paper. */
@Route("so-lieu/:round/tong-hop/:unit")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class CompiledPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LAST_YEAR = "cung-ky";

    /** What the address asks for. */
    private record Asked(UUID round, UUID unit, OverseenFilter overseen, QueryParameters query) {

        /** The total of some of the units is no unit's: it has nothing to be compared with. */
        boolean isCompared() {
            return !overseen.isOn() && QuickFilter.isOn(LAST_YEAR, query);
        }
    }

    private final CompiledTables tables;
    private final Rounds rounds;
    private final CompiledTableFiles files;
    private final OwnUnits ownUnits;
    private final CellDesk desk;
    private final SheetWay way;

    CompiledPage(
            CompiledTables tables,
            Rounds rounds,
            CompiledTableFiles files,
            OwnUnits ownUnits,
            CellDesk desk,
            SheetWay way) {
        this.tables = tables;
        this.rounds = rounds;
        this.files = files;
        this.ownUnits = ownUnits;
        this.desk = desk;
        this.way = way;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(new Asked(
                RouteIds.required(event, "round"),
                RouteIds.required(event, "unit"),
                OverseenFilter.of(ownUnits, event),
                event.getLocation().getQueryParameters()));
    }

    private void load(Asked asked) {
        RoundRow round = RouteIds.readable(() -> rounds.get(asked.round()));
        CompiledTable whole = RouteIds.readable(() -> tables.table(asked.round(), asked.unit()));
        CompiledTable table =
                asked.overseen().isOn() ? whole.only(asked.overseen().units()) : whole;
        LastYear lastYear = asked.isCompared() ? tables.lastYear(table) : null;
        removeAll();
        add(header(round, table, lastYear));
        add(new RoundPlaces(
                asked.round(),
                asked.unit(),
                RoundPlaces.Place.COMPILED,
                asked.overseen().suffix()));
        add(filters(asked, whole));
        if (!table.completeness().isComplete()) {
            add(new Paragraph(Texts.of(
                    "indicator.ui.compiled.missing",
                    String.join(", ", table.completeness().missing()))));
        }
        if (lastYear != null && lastYear.hasEstimates()) {
            add(new Paragraph(Texts.of("indicator.ui.compiled.estimates")));
        }
        String query = lastYear == null ? "" : "?" + LAST_YEAR + "=1";
        add(new CompiledGrid(
                table,
                unit -> "so-lieu/" + asked.round() + "/tong-hop/" + unit + query,
                lastYear,
                (indicator, unit) -> drillDown(table, indicator, unit, round, () -> load(asked))));
    }

    private static Div filters(Asked asked, CompiledTable whole) {
        Div bar = new Div();
        bar.addClassName("app-row");
        asked.overseen()
                .control(whole.columns().stream()
                        .map(CompiledTable.Column::unitId)
                        .collect(Collectors.toSet()))
                .ifPresent(bar::add);
        if (!asked.overseen().isOn()) {
            bar.add(new QuickFilter("indicator.ui.compiled.compare", LAST_YEAR, asked.query()));
        }
        return bar;
    }

    /**
     * What the number is made of; from each entry on to its cell, to ask again or to correct. A unit's own part is made
     * of its own entries, without those of the units below it.
     */
    private void drillDown(
            CompiledTable table, IndicatorRow indicator, CompiledTable.Column unit, RoundRow round, Runnable changed) {
        List<EntryBehind> entries = tables.entriesBehind(indicator.id(), unit.unitId(), round.period()).stream()
                .filter(entry -> !unit.own() || entry.unitId().equals(unit.unitId()))
                .toList();
        boolean whole = !unit.own() && unit.unitId().equals(table.unitId());
        new EntriesDialog(
                        new EntriesDialog.Total(
                                indicator, unit.name(), round.period(), whole ? parts(table, indicator) : Map.of()),
                        entries,
                        entry -> desk.open(new CellRef(round.id(), entry.unitId(), entry.indicatorId()), changed))
                .open();
    }

    /** The columns that the total adds up from, each with its number of this row. */
    private static Map<UUID, EntriesDialog.Part> parts(CompiledTable table, IndicatorRow indicator) {
        Map<UUID, EntriesDialog.Part> parts = new LinkedHashMap<>();
        CompiledTable.Row row = table.rows().stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < table.columns().size(); i++) {
            CompiledTable.Column column = table.columns().get(i);
            String name = column.own() ? Texts.of("indicator.ui.compiled.own") : column.name();
            String value = Optional.ofNullable(
                            FigureText.cell(indicator, row.cells().get(i)))
                    .orElseGet(() -> Texts.of("uikit.figure.missing"));
            parts.put(column.unitId(), new EntriesDialog.Part(name, value));
        }
        return parts;
    }

    private PageHeader header(RoundRow round, CompiledTable table, @Nullable LastYear lastYear) {
        Completeness state = table.completeness();
        String words = Texts.of("indicator.ui.compiled.complete", state.sent(), state.asked());
        PageHeader header = new PageHeader(Texts.of("indicator.ui.compiled.title"))
                .line(Texts.of(
                        table.selection() ? "indicator.ui.overseen.compiled" : "indicator.ui.compiled.line",
                        round.name(),
                        table.unitName()))
                .beside(new StatusBadge(words, state.isComplete() ? Tone.DONE : Tone.DUE))
                .secondary(DownloadLink.excel(
                        "indicator.ui.compiled.excel", "bieu-tong-hop.xlsx", () -> files.excel(round, table, lastYear)))
                .primary(DownloadLink.pdf(
                        "indicator.ui.compiled.pdf", "bieu-tong-hop.pdf", () -> files.paper(round, table, lastYear)));
        way.back(header, round, table.unitId(), RoundPlaces.Place.COMPILED);
        return header;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.compiled.title");
    }
}
