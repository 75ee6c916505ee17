package vn.congtachoi.sheet;

import java.util.List;

/**
 * A row with at least one cell that is not blank.
 *
 * @param number as the spreadsheet counts, from 1
 * @param cells from column A to the last one used; none is missing
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0; blank beyond the end of the row. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : new SheetCell.Blank(CellAddresses.of(number, column));
    }
}
