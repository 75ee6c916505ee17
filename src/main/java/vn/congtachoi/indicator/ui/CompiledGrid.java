package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.CompiledTable;
import vn.congtachoi.indicator.EarlierValue;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.LastYear;
import vn.congtachoi.indicator.Tally;
import vn.congtachoi.uikit.Texts;

/** The compiled table on the screen: every number is a button that opens what it is made of. */
class CompiledGrid extends Composite<Div> {

    private final BiConsumer<IndicatorRow, CompiledTable.Column> open;
    private final @Nullable LastYear lastYear;

    /**
     * The grid of a table.
     *
     * @param address of the table of a unit below
     * @param lastYear cùng kỳ beside the totals, or null when it is not asked for
     */
    CompiledGrid(
            CompiledTable table,
            UnaryOperator<String> address,
            @Nullable LastYear lastYear,
            BiConsumer<IndicatorRow, CompiledTable.Column> open) {
        this.open = open;
        this.lastYear = lastYear;
        getContent().addClassName("app-table-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", Texts.of("indicator.ui.compiled.title"));
        NativeTable grid = new NativeTable(head(table, address), body(table));
        grid.addClassNames("app-table", "app-compiled");
        if (lastYear != null) {
            grid.addClassName("app-compiled--compared");
        }
        getContent().add(grid);
    }

    private NativeTableHeader head(CompiledTable table, UnaryOperator<String> address) {
        NativeTableRow row = new NativeTableRow();
        row.add(heading(Texts.of("indicator.ui.compiled.indicator")));
        row.add(heading(Texts.of(table.selection() ? "indicator.ui.overseen.total" : "indicator.ui.compiled.total")));
        if (lastYear != null) {
            row.add(heading(Texts.of(
                    "indicator.ui.compiled.lastYear",
                    Integer.toString(lastYear.period().year()))));
        }
        for (CompiledTable.Column column : table.columns()) {
            String name = column.own() ? Texts.of("indicator.ui.compiled.own") : column.name();
            NativeTableHeaderCell cell = heading(column.opens() ? "" : name);
            if (column.opens()) {
                cell.add(new Anchor(address.apply(column.unitId().toString()), name));
            }
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableBody body(CompiledTable table) {
        NativeTableBody body = new NativeTableBody();
        String heading = "";
        CompiledTable.Column whole = new CompiledTable.Column(table.unitId(), table.unitName(), false, false, null);
        for (CompiledTable.Row row : table.rows()) {
            if (!row.heading().isEmpty() && !row.heading().equals(heading)) {
                heading = row.heading();
                body.add(headingRow(heading, table.columns().size() + fixedColumns()));
            }
            body.add(line(table, row, whole));
        }
        return body;
    }

    /** Name and total, and last year when it is asked for. */
    private int fixedColumns() {
        return lastYear == null ? 2 : 3;
    }

    private static NativeTableRow headingRow(String heading, int columns) {
        NativeTableHeaderCell cell = heading(heading);
        cell.getElement().setAttribute("colspan", Integer.toString(columns));
        NativeTableRow row = new NativeTableRow(cell);
        row.addClassName("app-compiled__heading");
        return row;
    }

    private NativeTableRow line(CompiledTable table, CompiledTable.Row row, CompiledTable.Column whole) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        Span words = new Span(row.indicator().label());
        name.add(words);
        if (row.indicator().unverified()) {
            Span mark = new Span(Texts.of("indicator.ui.unverified.short"));
            mark.addClassName("app-compiled__mark");
            name.add(mark);
        }
        NativeTableRow line = new NativeTableRow();
        line.add(name);
        // Below the name, not in a column of its own: eight communes stay on the screen.
        name.add(small(row.indicator().measure()));
        NativeTableCell total = number(row.indicator(), row.total(), table.selection() ? null : whole);
        total.addClassName("app-compiled__total");
        line.add(total);
        if (lastYear != null) {
            line.add(before(row, lastYear));
        }
        List<Tally> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            line.add(number(row.indicator(), cells.get(i), table.columns().get(i)));
        }
        return line;
    }

    private static NativeTableCell before(CompiledTable.Row row, LastYear lastYear) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassNames("app-compiled__number", "app-compiled__before");
        EarlierValue value = lastYear.of(row.indicator()).orElse(null);
        if (value == null) {
            cell.setText(Texts.of("indicator.ui.compiled.lastYear.none"));
            return cell;
        }
        cell.add(new Span(Objects.requireNonNull(FigureText.cell(row.indicator(), value))));
        if (value.estimate()) {
            cell.add(small(Texts.of("indicator.ui.compiled.estimate")));
        }
        BigDecimal change = lastYear.change(row);
        if (change != null) {
            cell.add(small(changed(row.indicator(), change)));
        }
        return cell;
    }

    /** A direction is said in words: a small sign before a number is overlooked. */
    private static String changed(IndicatorRow indicator, BigDecimal change) {
        String key = change.signum() > 0 ? "more" : change.signum() < 0 ? "less" : "same";
        return Texts.of(
                "indicator.ui.compiled.change." + key,
                Objects.requireNonNull(FigureText.plain(indicator, change.abs())));
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("app-compiled__small");
        return small;
    }

    /** @param column what the number opens; null for a total that is nobody's alone */
    private NativeTableCell number(IndicatorRow indicator, Tally tally, CompiledTable.@Nullable Column column) {
        @Nullable String text = FigureText.cell(indicator, tally);
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("app-compiled__number");
        if (text == null) {
            cell.addClassName("app-missing");
            cell.setText(Texts.of("uikit.figure.missing"));
            return cell;
        }
        if (column == null) {
            cell.setText(text);
            return cell;
        }
        NativeButton button = new NativeButton(text, event -> open.accept(indicator, column));
        button.addClassName("app-compiled__open");
        cell.add(button);
        return cell;
    }

    private static NativeTableHeaderCell heading(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
