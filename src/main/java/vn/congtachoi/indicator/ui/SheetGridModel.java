package vn.congtachoi.indicator.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.EntryWay;
import vn.congtachoi.indicator.FigureEntry;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.QueryRow;
import vn.congtachoi.indicator.QueryState;
import vn.congtachoi.indicator.SheetCell;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.indicator.UnusualValue;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.uikit.EntryGrid;
import vn.congtachoi.uikit.Texts;

/** A sheet with branches turned on its side for typing: units down, indicators across. */
final class SheetGridModel {

    private SheetGridModel() {}

    static EntryGrid.Model of(SheetView sheet) {
        List<EntryGrid.Column> columns =
                sheet.lines().stream().map(line -> column(line.indicator())).toList();
        List<EntryGrid.Row> rows = new ArrayList<>();
        for (int unit = 0; unit < sheet.columns().size(); unit++) {
            rows.add(row(sheet, unit));
        }
        return new EntryGrid.Model(
                Texts.of("indicator.ui.table.caption", sheet.round().name(), sheet.unitName()),
                Texts.of("indicator.ui.table.unit"),
                columns,
                rows,
                Texts.of("indicator.ui.table.total"),
                totals(sheet).stream().map(EntryGrid.Total::text).toList());
    }

    private static EntryGrid.Column column(IndicatorRow indicator) {
        return new EntryGrid.Column(
                indicator.isPart() ? indicator.label() : indicator.shortName(),
                indicator.name(),
                indicator.measure(),
                indicator.kind() == IndicatorKind.MONEY);
    }

    private static EntryGrid.Row row(SheetView sheet, int unit) {
        SheetView.Column column = sheet.columns().get(unit);
        List<EntryGrid.Cell> cells = sheet.lines().stream()
                .map(line -> cell(line.indicator(), line.cells().get(unit)))
                .toList();
        return new EntryGrid.Row(ColumnWords.name(sheet, column), Texts.of("indicator.state", column.state()), cells);
    }

    private static EntryGrid.Cell cell(IndicatorRow indicator, SheetCell cell) {
        String text;
        if (cell.hiddenDraft()) {
            text = Texts.of("indicator.ui.table.hidden");
        } else if (cell.computed() != null) {
            text = Optional.ofNullable(FigureText.cell(indicator, cell.computed()))
                    .orElse("");
        } else {
            text = cell.entry() == null
                    ? ""
                    : Optional.ofNullable(
                                    FigureText.cell(indicator, cell.entry().typed()))
                            .orElse("");
        }
        String note = cell.unusual() == null ? "" : unusual(indicator, cell.unusual());
        QueryRow query = cell.query();
        boolean asked = query != null && query.state() == QueryState.OPEN;
        boolean editable = cell.mayEdit().allowed() && !asked;
        String why = query != null && asked && cell.mayEdit().allowed()
                ? Texts.of("indicator.ui.table.asked", query.askedBy(), query.question())
                : Texts.of(cell.mayEdit());
        return new EntryGrid.Cell(text, editable, why, note, mark(cell));
    }

    /** A word at the cell for what hangs on it. */
    private static String mark(SheetCell cell) {
        QueryRow query = cell.query();
        if (query != null && query.state() != QueryState.CLOSED) {
            return Texts.of(
                    query.state() == QueryState.OPEN
                            ? "indicator.ui.table.mark.open"
                            : "indicator.ui.table.mark.answered");
        }
        FigureEntry entry = cell.entry();
        return entry != null && entry.source().way() == EntryWay.CORRECTED
                ? Texts.of("indicator.ui.table.mark.corrected")
                : "";
    }

    static String unusual(IndicatorRow indicator, UnusualValue unusual) {
        return Texts.of(
                unusual.question(),
                List.of(
                        unusual.factor(),
                        Optional.ofNullable(FigureText.plain(indicator, unusual.against()))
                                .orElse("")));
    }

    static List<EntryGrid.Total> totals(SheetView sheet) {
        List<EntryGrid.Total> totals = new ArrayList<>();
        for (int column = 0; column < sheet.lines().size(); column++) {
            SheetView.Line line = sheet.lines().get(column);
            totals.add(new EntryGrid.Total(
                    column,
                    Optional.ofNullable(FigureText.cell(line.indicator(), line.total()))
                            .orElse("")));
        }
        return totals;
    }

    static CellValue value(Quantity quantity) {
        return new CellValue(quantity.value(), quantity.qualifier(), quantity.scale(), quantity.raw(), "", false, null);
    }
}
