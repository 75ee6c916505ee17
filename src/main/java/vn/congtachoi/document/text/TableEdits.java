package vn.congtachoi.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.congtachoi.document.text.Block.Alignment;
import vn.congtachoi.document.text.Block.Cell;
import vn.congtachoi.document.text.Block.Column;
import vn.congtachoi.document.text.Block.Row;
import vn.congtachoi.document.text.Block.Table;
import vn.congtachoi.document.text.TextPlace.CellPlace;
import vn.congtachoi.kernel.BusinessException;

/** How a table of a text grows, shrinks and is filled. */
public final class TableEdits {

    private static final Cell EMPTY = new Cell(List.of());
    private static final int NEW_SHARE = 10;
    private static final int NEW_ROWS = 3;
    private static final int NEW_COLUMNS = 3;

    private TableEdits() {}

    /** A new table: a head and two rows. */
    public static Table create(UUID id) {
        List<Column> columns = IntStream.range(0, NEW_COLUMNS)
                .mapToObj(at -> new Column(NEW_SHARE, Alignment.LEFT))
                .toList();
        return new Table(
                id,
                columns,
                IntStream.range(0, NEW_ROWS)
                        .mapToObj(at -> emptyRow(NEW_COLUMNS))
                        .toList());
    }

    private static Row emptyRow(int columns) {
        return new Row(IntStream.range(0, columns).mapToObj(at -> EMPTY).toList());
    }

    /** Other words in one cell. */
    static Table put(Table table, CellPlace place, List<Run> runs) {
        List<Row> rows = new ArrayList<>(table.rows());
        List<Cell> cells = new ArrayList<>(rows.get(place.row()).cells());
        cells.set(place.column(), new Cell(runs));
        rows.set(place.row(), new Row(cells));
        return new Table(table.id(), table.columns(), rows);
    }

    /** @throws BusinessException when a text takes no longer table */
    public static Table addRow(Table table, int above) {
        refuse(table.rows().size() + 1, table.columns().size());
        List<Row> rows = new ArrayList<>(table.rows());
        rows.add(above + 1, emptyRow(table.columns().size()));
        return new Table(table.id(), table.columns(), rows);
    }

    /** @throws BusinessException when a page takes no more columns */
    public static Table addColumn(Table table, int before) {
        refuse(table.rows().size(), table.columns().size() + 1);
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(before + 1, new Column(NEW_SHARE, Alignment.LEFT));
        return cells(table, columns, cells -> {
            cells.add(before + 1, EMPTY);
            return cells;
        });
    }

    /** The table without a row; the last one stays. */
    public static Table removeRow(Table table, int row) {
        if (table.rows().size() == 1) {
            return table;
        }
        List<Row> rows = new ArrayList<>(table.rows());
        rows.remove(row);
        return new Table(table.id(), table.columns(), rows);
    }

    /** The table without a column; the last one stays. */
    public static Table removeColumn(Table table, int column) {
        if (table.columns().size() == 1) {
            return table;
        }
        List<Column> columns = new ArrayList<>(table.columns());
        columns.remove(column);
        return cells(table, columns, cells -> {
            cells.remove(column);
            return cells;
        });
    }

    /**
     * Fills cells from one on, as many as there are texts; the table grows where they reach beyond it.
     *
     * @param block rows of texts, all of the same length
     * @throws BusinessException when the table would be larger than a text takes
     */
    public static Table fill(Table table, CellPlace from, List<List<String>> block) {
        int width = block.isEmpty() ? 0 : block.getFirst().size();
        int rows = Math.max(table.rows().size(), from.row() + block.size());
        int columns = Math.max(table.columns().size(), from.column() + width);
        refuse(rows, columns);
        Table filled = table;
        while (filled.columns().size() < columns) {
            filled = addColumn(filled, filled.columns().size() - 1);
        }
        while (filled.rows().size() < rows) {
            filled = addRow(filled, filled.rows().size() - 1);
        }
        for (int row = 0; row < block.size(); row++) {
            for (int column = 0; column < width; column++) {
                String words = BlockText.clean(block.get(row).get(column));
                PastedText.refuseOldFont(words, false);
                PastedText.refuseTooLong(words);
                List<Run> runs = words.isEmpty() ? List.of() : List.of(Run.Text.plain(words));
                filled = put(filled, new CellPlace(from.row() + row, from.column() + column), runs);
            }
        }
        return filled;
    }

    private static void refuse(int rows, int columns) {
        if (rows > PastedText.MOST_ROWS) {
            throw new BusinessException("document.paste.too-long-table", rows, PastedText.MOST_ROWS);
        }
        if (columns > PastedText.MOST_COLUMNS) {
            throw new BusinessException("document.paste.too-wide", columns, PastedText.MOST_COLUMNS);
        }
    }

    private static Table cells(Table table, List<Column> columns, UnaryOperator<List<Cell>> change) {
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(change.apply(new ArrayList<>(row.cells()))))
                .toList();
        return new Table(table.id(), columns, rows);
    }
}
