package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.QueryRow;
import vn.congtachoi.indicator.QueryState;
import vn.congtachoi.indicator.SheetCell;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.kernel.QuantityReader;
import vn.congtachoi.kernel.QuantityReading;
import vn.congtachoi.kernel.QuantityReading.Ambiguous;
import vn.congtachoi.kernel.QuantityReading.Blank;
import vn.congtachoi.kernel.QuantityReading.Refused;
import vn.congtachoi.kernel.QuantityReading.Understood;
import vn.congtachoi.sheet.PastedBlock;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;

/**
 * A pasted block laid over a sheet, read as a whole before anything is saved: each fault names its unit and indicator.
 * Blank cells of the block leave what is there.
 */
record PasteReading(List<At> cells, List<String> faults) {

    /** A value for one cell of the table. */
    record At(int row, int column, CellValue value) {}

    static PasteReading of(SheetView sheet, int firstRow, int firstColumn, PastedBlock block) {
        List<At> cells = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int r = 0; r < block.rows().size(); r++) {
            List<String> line = block.rows().get(r);
            for (int c = 0; c < line.size(); c++) {
                read(sheet, firstRow + r, firstColumn + c, line.get(c), cells, faults);
            }
        }
        return new PasteReading(cells, faults);
    }

    private static void read(SheetView sheet, int row, int column, String text, List<At> cells, List<String> faults) {
        if (text.isBlank()) {
            return;
        }
        if (row >= sheet.columns().size() || column >= sheet.lines().size()) {
            faults.add(Texts.of("indicator.ui.table.paste-outside", text));
            return;
        }
        IndicatorRow indicator = sheet.lines().get(column).indicator();
        SheetCell cell = sheet.lines().get(column).cells().get(row);
        String place =
                Texts.of("indicator.ui.table.place", sheet.columns().get(row).name(), indicator.shortName());
        if (!cell.mayEdit().allowed()) {
            faults.add(place + ": " + Texts.of(cell.mayEdit()));
            return;
        }
        QueryRow query = cell.query();
        if (query != null && query.state() == QueryState.OPEN) {
            faults.add(place + ": " + Texts.of("indicator.ui.table.asked", query.askedBy(), query.question()));
            return;
        }
        QuantityReading reading = QuantityReader.read(text, FigureText.quantityKind(indicator));
        switch (reading) {
            case Blank blank -> {}
            case Understood understood -> cells.add(new At(row, column, SheetGridModel.value(understood.quantity())));
            case Refused refused -> faults.add(place + ": " + Texts.of(refused.reason(), refused.args()));
            case Ambiguous question -> faults.add(place + ": " + Texts.of(question.question(), question.args()));
        }
    }

    /** All faults at once; nothing of the block was saved. */
    static void show(List<String> faults) {
        Dialog dialog = new Dialog(Texts.of("indicator.ui.table.paste-faults", faults.size()));
        UnorderedList list = new UnorderedList();
        faults.forEach(fault -> list.add(new ListItem(fault)));
        dialog.add(new Paragraph(Texts.of("indicator.ui.table.paste-nothing")), list);
        dialog.getFooter().add(ActionButton.primary("indicator.ui.table.paste-mend", dialog::close));
        dialog.open();
    }
}
