package vn.congtachoi.sheet;

import java.util.List;

/**
 * A form for a workbook: a few cells to fill among many that stand.
 *
 * @param name of the sheet
 * @param widths of the columns in characters; 0 hides a column
 * @param rows cells from column A on
 */
public record FormPage(String name, List<Integer> widths, List<List<FormCell>> rows) {

    public FormPage {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
