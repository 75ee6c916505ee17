package vn.congtachoi.indicator.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.congtachoi.indicator.SheetCell;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.uikit.Texts;

/** The branches of a commune that have not sent, in words: which have begun, which not, whom the commune enters for. */
final class UnsentBranches {

    private enum How {
        /** Begun by the branch itself: the commune does not see its figures. */
        BEGUN,
        /** Nothing stands there. */
        EMPTY,
        /** The commune has entered for it; it goes along. */
        CARRIED
    }

    private UnsentBranches() {}

    /** One line for each way in which branches are missing; none when all have sent. */
    static List<String> words(SheetView sheet) {
        List<String> lines = new ArrayList<>();
        for (How how : How.values()) {
            List<String> units = new ArrayList<>();
            for (int row = 0; row < sheet.columns().size(); row++) {
                SheetView.Column unit = sheet.columns().get(row);
                if (!unit.own() && !unit.state().isSent() && how(sheet, row) == how) {
                    units.add(name(sheet, row, how));
                }
            }
            if (!units.isEmpty()) {
                lines.add(Texts.of("indicator.ui.submit.unsent", how) + " " + String.join(", ", units));
            }
        }
        return lines;
    }

    private static How how(SheetView sheet, int row) {
        List<SheetCell> cells = cells(sheet, row);
        if (cells.stream().anyMatch(SheetCell::hiddenDraft)) {
            return How.BEGUN;
        }
        return cells.stream().allMatch(cell -> cell.entry() == null) ? How.EMPTY : How.CARRIED;
    }

    private static String name(SheetView sheet, int row, How how) {
        String name = sheet.columns().get(row).name();
        long blank = cells(sheet, row).stream()
                .filter(cell -> cell.mayEdit().allowed() && cell.value() == null)
                .count();
        return how == How.BEGUN || blank == 0 ? name : Texts.of("indicator.ui.submit.unsent.blank", name, blank);
    }

    private static List<SheetCell> cells(SheetView sheet, int row) {
        return sheet.lines().stream().map(line -> line.cells().get(row)).collect(Collectors.toList());
    }
}
