package vn.congtachoi.indicator.ui;

import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.uikit.Texts;

/** How a column of a sheet is called: a branch by its name, the unit's own part by what it is. */
final class ColumnWords {

    private ColumnWords() {}

    static String name(SheetView sheet, SheetView.Column column) {
        return column.own() ? Texts.of("indicator.ui.table.own", sheet.unitName()) : column.name();
    }
}
