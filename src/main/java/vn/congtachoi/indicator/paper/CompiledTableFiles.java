package vn.congtachoi.indicator.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.CompiledTable;
import vn.congtachoi.indicator.EarlierValue;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.LastYear;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.Tally;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.organisation.paper.OfficialList;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;

/** The compiled table as a workbook with real numbers, and as the official landscape paper. */
@Component
public class CompiledTableFiles {

    private static final int NAME_SHARE = 30;
    private static final int MEASURE_SHARE = 9;
    private static final int NUMBER_SHARE = 8;
    private static final int POSITION_SHARE = 4;

    private static final String MISSING = "–";

    private final OfficialList paper;
    private final MessageSource texts;

    CompiledTableFiles(OfficialList paper, MessageSource texts) {
        this.paper = paper;
        this.texts = texts;
    }

    /**
     * The workbook: numbers are numbers, a blank is an empty cell.
     *
     * @param lastYear cùng kỳ beside the totals, or null when it is not shown
     */
    public byte[] excel(RoundRow round, CompiledTable table, @Nullable LastYear lastYear) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.text(text("indicator.paper.position")));
        columns.add(SheetColumn.text(text("indicator.paper.indicator")));
        columns.add(SheetColumn.text(text("indicator.paper.measure")));
        table.columns().forEach(column -> columns.add(SheetColumn.number(name(column))));
        columns.add(SheetColumn.number(total(table)));
        if (lastYear != null) {
            columns.add(SheetColumn.number(before(lastYear)));
            columns.add(SheetColumn.number(text("indicator.paper.change")));
            columns.add(SheetColumn.text(text("indicator.paper.note")));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CompiledTable.Row row : table.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(Integer.toString(rows.size() + 1));
            cells.add(row.indicator().label());
            cells.add(row.indicator().measure());
            row.cells().forEach(tally -> cells.add(tally.value()));
            cells.add(row.total().value());
            if (lastYear != null) {
                Optional<EarlierValue> before = lastYear.of(row.indicator());
                cells.add(before.map(EarlierValue::value).orElse(null));
                cells.add(lastYear.change(row));
                cells.add(
                        before.filter(EarlierValue::estimate).isPresent()
                                ? text("indicator.paper.estimate.note")
                                : null);
            }
            rows.add(Collections.unmodifiableList(cells));
        }
        return new SheetWriter().bytes(new SheetTable(titles(round, table), columns, rows));
    }

    /**
     * The paper, PDF/A, as a draft: number and day are left to be written until it is signed.
     *
     * @param lastYear cùng kỳ beside the totals, or null when it is not shown
     */
    public byte[] paper(RoundRow round, CompiledTable table, @Nullable LastYear lastYear) {
        return paper.draft(
                table.unitId(),
                OfficialList.Kind.REPORT,
                text("indicator.paper.title") + " – " + round.name(),
                new OfficialList.Content(
                        text("indicator.paper.title"),
                        round.name(),
                        List.of(subtitle(round, table)),
                        columns(table, lastYear),
                        rows(table, lastYear),
                        notes(table, lastYear)));
    }

    private List<ListColumn> columns(CompiledTable table, @Nullable LastYear lastYear) {
        List<ListColumn> columns = new ArrayList<>();
        columns.add(ListColumn.centred(text("indicator.paper.position"), POSITION_SHARE));
        columns.add(ListColumn.text(text("indicator.paper.indicator"), NAME_SHARE));
        columns.add(ListColumn.centred(text("indicator.paper.measure"), MEASURE_SHARE));
        table.columns().forEach(column -> columns.add(ListColumn.number(name(column), NUMBER_SHARE)));
        columns.add(ListColumn.number(total(table), NUMBER_SHARE));
        if (lastYear != null) {
            columns.add(ListColumn.number(before(lastYear), NUMBER_SHARE));
            columns.add(ListColumn.number(text("indicator.paper.change"), NUMBER_SHARE));
        }
        return columns;
    }

    private List<ListRow> rows(CompiledTable table, @Nullable LastYear lastYear) {
        List<ListRow> rows = new ArrayList<>();
        String heading = "";
        int position = 0;
        for (CompiledTable.Row row : table.rows()) {
            if (!row.heading().isEmpty() && !row.heading().equals(heading)) {
                heading = row.heading();
                rows.add(ListRow.heading(heading));
            }
            List<String> cells = new ArrayList<>();
            cells.add(Integer.toString(++position));
            cells.add(row.indicator().label());
            cells.add(row.indicator().measure());
            row.cells().forEach(tally -> cells.add(shown(row.indicator(), tally)));
            cells.add(shown(row.indicator(), row.total()));
            if (lastYear != null) {
                cells.add(before(row.indicator(), lastYear));
                cells.add(change(row, lastYear));
            }
            rows.add(new ListRow(ListRow.Kind.ROW, cells));
        }
        return rows;
    }

    /** A figure that was not reported is printed as a dash, never as 0. */
    private static String shown(IndicatorRow indicator, Tally tally) {
        return Optional.ofNullable(FigureText.cell(indicator, tally)).orElse(MISSING);
    }

    private String before(IndicatorRow indicator, LastYear lastYear) {
        return lastYear.of(indicator)
                .map(value -> {
                    String shown = Optional.ofNullable(FigureText.cell(indicator, value))
                            .orElse(MISSING);
                    return value.estimate() ? text("indicator.paper.estimate", shown) : shown;
                })
                .orElse(MISSING);
    }

    private static String change(CompiledTable.Row row, LastYear lastYear) {
        return Optional.ofNullable(lastYear.change(row))
                .map(change -> FigureText.change(row.indicator(), change))
                .orElse(MISSING);
    }

    private String before(LastYear lastYear) {
        return text(
                "indicator.paper.lastYear", Integer.toString(lastYear.period().year()));
    }

    private List<String> notes(CompiledTable table, @Nullable LastYear lastYear) {
        List<String> notes = new ArrayList<>();
        table.rows().stream()
                .map(CompiledTable.Row::indicator)
                .filter(indicator -> !indicator.remark().isEmpty())
                .map(indicator -> text("indicator.paper.remark", indicator.shortName(), indicator.remark()))
                .forEach(notes::add);
        if (lastYear != null && lastYear.hasEstimates()) {
            notes.add(text("indicator.paper.estimates"));
        }
        if (table.rows().stream().anyMatch(row -> row.indicator().unverified())) {
            notes.add(text("indicator.paper.unverified"));
        }
        return notes;
    }

    private List<String> titles(RoundRow round, CompiledTable table) {
        return List.of(text("indicator.paper.title"), round.name(), table.unitName(), subtitle(round, table));
    }

    private String total(CompiledTable table) {
        return text(table.selection() ? "indicator.paper.total-selection" : "indicator.paper.total");
    }

    private String subtitle(RoundRow round, CompiledTable table) {
        return text(
                table.selection() ? "indicator.paper.subtitle-selection" : "indicator.paper.subtitle",
                Integer.toString(table.completeness().sent()),
                Integer.toString(table.completeness().asked()),
                VietnameseDates.shortDate(round.cutOff()));
    }

    private String name(CompiledTable.Column column) {
        return column.own() ? text("indicator.paper.own") : column.name();
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, Locale.of("vi", "VN"));
    }
}
