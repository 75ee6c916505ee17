package vn.congtachoi.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for a workbook.
 *
 * @param titles lines above the table, the first one is its title and names the sheet
 * @param rows one value per column, of the class its type names; null is an empty cell, which is not zero
 */
public record SheetTable(
        List<String> titles, List<SheetColumn> columns, List<? extends List<? extends @Nullable Object>> rows) {

    public SheetTable {
        titles = List.copyOf(titles);
        columns = List.copyOf(columns);
        if (titles.isEmpty() || columns.isEmpty()) {
            throw new IllegalArgumentException("A table has a title and columns");
        }
    }
}
