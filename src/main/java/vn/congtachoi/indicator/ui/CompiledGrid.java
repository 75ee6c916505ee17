package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
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
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.CompiledTable;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.Tally;
import vn.congtachoi.uikit.Texts;

/** The compiled table on the screen: every number is a button that opens what it is made of. */
class CompiledGrid extends Composite<Div> {

    private final BiConsumer<IndicatorRow, CompiledTable.Column> open;

    CompiledGrid(CompiledTable table, RoundRow round, BiConsumer<IndicatorRow, CompiledTable.Column> open) {
        this.open = open;
        getContent().addClassName("app-table-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", Texts.of("indicator.ui.compiled.title"));
        NativeTable grid = new NativeTable(head(table, round), body(table));
        grid.addClassNames("app-table", "app-compiled");
        getContent().add(grid);
    }

    private static NativeTableHeader head(CompiledTable table, RoundRow round) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                heading(Texts.of("indicator.ui.compiled.indicator")),
                heading(Texts.of("indicator.ui.compiled.measure")));
        row.add(heading(Texts.of(table.selection() ? "indicator.ui.overseen.total" : "indicator.ui.compiled.total")));
        for (CompiledTable.Column column : table.columns()) {
            String name = column.own() ? Texts.of("indicator.ui.compiled.own") : column.name();
            NativeTableHeaderCell cell = heading(column.opens() ? "" : name);
            if (column.opens()) {
                cell.add(new Anchor("so-lieu/" + round.id() + "/tong-hop/" + column.unitId(), name));
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
                body.add(headingRow(heading, table.columns().size() + 3));
            }
            body.add(line(table, row, whole));
        }
        return body;
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
        line.add(new NativeTableCell(row.indicator().measure()));
        line.add(number(row.indicator(), row.total(), table.selection() ? null : whole));
        List<Tally> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            line.add(number(row.indicator(), cells.get(i), table.columns().get(i)));
        }
        return line;
    }

    /** @param column what the number opens; null for a total that is nobody's alone */
    private Component number(IndicatorRow indicator, Tally tally, CompiledTable.@Nullable Column column) {
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
