package vn.congtachoi.paper;

import java.util.List;

/**
 * A table inside the text of a paper, with borders; its head stands on every page and its rows are not split.
 *
 * @param columns at most 24
 * @param headings one for each column, as they are printed
 */
public record PaperTable(List<ListColumn> columns, List<StyledText> headings, List<Row> rows) implements PaperPart {

    /** As many as the template draws; more would not be readable on A4. */
    public static final int MOST_COLUMNS = 24;

    /** A row, one text for each column. */
    public record Row(List<StyledText> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @throws IllegalArgumentException when a row does not have one cell per column, or there are too many of them */
    public PaperTable {
        columns = List.copyOf(columns);
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS || headings.size() != columns.size()) {
            throw new IllegalArgumentException("A table has 1 to " + MOST_COLUMNS + " columns, not " + columns.size());
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row has one cell for each column");
            }
        }
    }

    /** The same columns with some of the rows. */
    public PaperTable withRows(List<Row> some) {
        return new PaperTable(columns, headings, some);
    }

    @Override
    public String template() {
        return "table";
    }

    @Override
    public void fit(TemplateElements elements) {
        new ListColumns(elements.report(), columns).place(MOST_COLUMNS, plain());
    }

    /** The rows as letters alone, to be measured. */
    List<ListRow> plain() {
        return rows.stream()
                .map(row -> new ListRow(
                        row.cells().stream().anyMatch(StyledText::hasBold) ? ListRow.Kind.TOTAL : ListRow.Kind.ROW,
                        row.cells().stream()
                                .map(cell -> PaperFont.printable(cell.letters()))
                                .toList()))
                .toList();
    }

    /** How wide its columns are on a page, in points. */
    ColumnWidths.Fitted widths(int available, float largest) {
        return ColumnWidths.of(columns, plain(), available, largest);
    }
}
