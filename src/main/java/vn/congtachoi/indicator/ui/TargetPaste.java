package vn.congtachoi.indicator.ui;

import java.util.ArrayList;
import java.util.List;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.TargetCell;
import vn.congtachoi.indicator.TargetMatrix;
import vn.congtachoi.kernel.QuantityReader;
import vn.congtachoi.kernel.QuantityReading.Ambiguous;
import vn.congtachoi.kernel.QuantityReading.Blank;
import vn.congtachoi.kernel.QuantityReading.Refused;
import vn.congtachoi.kernel.QuantityReading.Understood;
import vn.congtachoi.sheet.PastedBlock;
import vn.congtachoi.uikit.Texts;

/** A pasted block laid over the targets, read whole before anything is saved; its blank cells leave what is there. */
record TargetPaste(List<TargetCell> cells, List<String> faults) {

    static TargetPaste of(TargetMatrix matrix, int firstRow, int firstColumn, PastedBlock block) {
        TargetPaste paste = new TargetPaste(new ArrayList<>(), new ArrayList<>());
        for (int r = 0; r < block.rows().size(); r++) {
            List<String> line = block.rows().get(r);
            for (int c = 0; c < line.size(); c++) {
                if (!line.get(c).isBlank()) {
                    paste.read(matrix, firstRow + r, firstColumn + c, line.get(c));
                }
            }
        }
        return paste;
    }

    private void read(TargetMatrix matrix, int row, int column, String text) {
        if (row >= matrix.rows().size() || !TargetGridModel.isTyped(matrix, column)) {
            faults.add(Texts.of("indicator.ui.table.paste-outside", text));
            return;
        }
        TargetMatrix.Row line = matrix.rows().get(row);
        IndicatorRow indicator = line.indicator();
        String place =
                Texts.of("indicator.ui.table.place", indicator.shortName(), TargetGridModel.unit(matrix, column));
        switch (QuantityReader.read(text, FigureText.quantityKind(indicator))) {
            case Blank blank -> {}
            case Refused refused -> faults.add(place + ": " + Texts.of(refused.reason(), refused.args()));
            case Ambiguous ask -> faults.add(place + ": " + Texts.of(ask.question(), ask.args()));
            case Understood understood -> {
                TargetMatrix.Cell cell = TargetGridModel.cell(line, column);
                cells.add(new TargetCell(
                        indicator.id(), cell.unitId(), understood.quantity().value(), cell.note(), cell.version()));
            }
        }
    }
}
