package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.QuantityReader;
import vn.congtachoi.kernel.QuantityReading.Ambiguous;
import vn.congtachoi.kernel.QuantityReading.Blank;
import vn.congtachoi.kernel.QuantityReading.Refused;
import vn.congtachoi.kernel.QuantityReading.Understood;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.sheet.SheetCell;
import vn.congtachoi.sheet.SheetFault;
import vn.congtachoi.sheet.SheetRow;

/**
 * Reads one filled Excel form against the sheet as it stands now. A cell counts as filled when it says something else
 * than it did when the form was written; everything around the cells to fill must say the same as then.
 */
final class SheetFormReader {

    private static final String LOCKED = "indicator.sheetForm.fault.locked";
    private static final String BLANK = "indicator.sheetForm.fault.locked.blank";

    /**
     * A cell that would be saved.
     *
     * @param before what stands there now, or null
     */
    record Change(
            CellRef cell,
            int revision,
            CellValue typed,
            @Nullable CellValue before) {}

    private final SheetFormLayout layout;
    private final Sheet sheet;
    private final SheetFormCode code;
    private final BiPredicate<Figure, Integer> isHers;
    private final List<SheetFormLayout.Row> expected;
    private final Map<Integer, SheetRow> rows = new TreeMap<>();
    private final List<SheetFault> faults = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();

    /** @param isHers whether all that became of a figure after a revision came from her own forms */
    SheetFormReader(SheetFormLayout layout, Sheet sheet, SheetFormCode code, BiPredicate<Figure, Integer> isHers) {
        this.layout = layout;
        this.sheet = sheet;
        this.code = code;
        this.isHers = isHers;
        this.expected = layout.rows(sheet);
    }

    List<SheetFault> faults() {
        return faults;
    }

    List<Change> changes() {
        return changes;
    }

    void read(List<SheetRow> filled) {
        filled.forEach(row -> rows.put(row.number(), row));
        head();
        Decision mayFill = SheetFormLayout.mayFill(sheet);
        if (!mayFill.allowed()) {
            refuse(codeCell(), mayFill);
            return;
        }
        for (int at = 0; at < code.rows(); at++) {
            row(at);
        }
        outside();
    }

    private void head() {
        List<String> written = layout.head(sheet);
        List<SheetCell> cells = headCells();
        int before = faults.size();
        if (!code.fits(cells.stream().map(SheetFormLayout::content).toList())) {
            for (int at = 0; at < cells.size(); at++) {
                locked(cells.get(at), written.get(at));
            }
            if (faults.size() == before) {
                fault(codeCell(), "indicator.sheetForm.fault.code");
            }
        }
        locked(cell(SheetFormLayout.CODE_ROW, 0), layout.codeLabel());
        locked(cell(SheetFormLayout.CODE_ROW + 1, 0), layout.hint());
        List<String> headings = layout.headings();
        for (int column = 0; column < headings.size(); column++) {
            locked(cell(SheetFormLayout.FIRST_ROW - 1, column), headings.get(column));
        }
    }

    private List<SheetCell> headCells() {
        return Stream.concat(
                        Stream.of(cell(1, 0)),
                        Stream.of(2, 3, 4).flatMap(number -> Stream.of(cell(number, 0), cell(number, 1))))
                .toList();
    }

    private SheetCell codeCell() {
        return cell(SheetFormLayout.CODE_ROW, 1);
    }

    private void row(int at) {
        int number = SheetFormLayout.FIRST_ROW + at;
        List<SheetCell> cells = Stream.iterate(0, column -> column + 1)
                .limit(SheetFormLayout.WORDS)
                .map(column -> cell(number, column))
                .toList();
        List<String> words = cells.stream().map(SheetFormLayout::content).toList();
        SheetCell sealed = cell(number, SheetFormLayout.SEAL);
        SheetFormLayout.Seal seal = SheetFormLayout.Seal.read(SheetFormLayout.content(sealed), code, words);
        if (seal == null) {
            broken(at, cells, sealed);
            return;
        }
        SheetCell entry = cell(number, SheetFormLayout.ENTRY);
        if (!SheetFormLayout.content(entry).equals(seal.content())) {
            line(words.getFirst())
                    .ifPresentOrElse(
                            line -> changed(entry, seal, line),
                            () -> fault(
                                    words.getFirst().isEmpty() ? entry : cells.getFirst(),
                                    words.getFirst().isEmpty() ? BLANK : "indicator.sheetForm.fault.gone"));
        }
        line(words.getFirst()).filter(line -> !seen.add(line.indicatorId())).ifPresent(line -> {
            fault(cells.getFirst(), "indicator.sheetForm.fault.twice");
        });
    }

    /** A row that does not say any more what was written: the cells that differ from what stands here now. */
    private void broken(int at, List<SheetCell> cells, SheetCell sealed) {
        int before = faults.size();
        if (at < expected.size()) {
            for (int column = 0; column < cells.size(); column++) {
                locked(cells.get(column), expected.get(at).words().get(column));
            }
        }
        if (faults.size() == before) {
            fault(sealed, "indicator.sheetForm.fault.sealed");
        }
    }

    private Optional<FormLineRow> line(String indicatorCode) {
        return sheet.lines().stream()
                .filter(line -> VietnameseText.nfc(
                                sheet.indicator(line.indicatorId()).code())
                        .equals(indicatorCode))
                .findFirst();
    }

    private void changed(SheetCell entry, SheetFormLayout.Seal seal, FormLineRow line) {
        Decision mayFill = SheetFormLayout.mayFill(sheet, line);
        if (!mayFill.allowed()) {
            refuse(entry, mayFill);
            return;
        }
        Indicator indicator = sheet.indicator(line.indicatorId());
        Figure figure = sheet.figures().get(new Sheet.At(sheet.unit().id(), line.indicatorId()));
        CellValue present = figure == null ? null : figure.entry().typed();
        CellValue typed = value(entry, indicator, present);
        if (typed == null || isSaid(typed, present)) {
            return;
        }
        if (figure != null && figure.currentRevision() != seal.revision() && !isHers.test(figure, seal.revision())) {
            meanwhile(entry, indicator.row(), figure);
            return;
        }
        changes.add(new Change(
                new CellRef(sheet.round().id(), sheet.unit().id(), line.indicatorId()),
                figure == null ? 0 : figure.currentRevision(),
                typed,
                present));
    }

    /** Whether the same number stands there already, said as exactly. */
    private static boolean isSaid(CellValue typed, @Nullable CellValue present) {
        BigDecimal here = present == null ? null : present.value();
        BigDecimal filled = typed.value();
        if (present == null || here == null || filled == null) {
            return here == null && filled == null;
        }
        return filled.compareTo(here) == 0 && typed.qualifier() == present.qualifier();
    }

    private void meanwhile(SheetCell entry, IndicatorRow indicator, Figure figure) {
        String by = figure.entry().enteredByName();
        String now = FigureText.cell(indicator, figure.entry().typed());
        if (now == null) {
            fault(entry, "indicator.sheetForm.fault.cleared", by);
        } else {
            fault(entry, "indicator.sheetForm.fault.meanwhile", now, by);
        }
    }

    /** What the cell says by the rules of typing, or null after a fault; remarks about the figure stay with it. */
    private @Nullable CellValue value(SheetCell entry, Indicator indicator, @Nullable CellValue present) {
        if (entry instanceof SheetCell.Day) {
            fault(entry, "indicator.sheetForm.fault.day");
            return null;
        }
        String typed = entry instanceof SheetCell.Numeric
                ? SheetFormLayout.content(entry).replace('.', ',')
                : SheetFormLayout.content(entry);
        return switch (QuantityReader.read(typed, FigureText.quantityKind(indicator.row()))) {
            case Blank blank -> CellValue.blank();
            case Refused refused -> fault(entry, refused.reason(), refused.args());
            case Ambiguous ask -> fault(entry, ask.question(), ask.args());
            case Understood understood -> {
                CellValue read = CellValue.of(understood.quantity());
                CellValue value = present == null
                        ? read
                        : new CellValue(
                                read.value(),
                                read.qualifier(),
                                read.scale(),
                                read.raw(),
                                present.note(),
                                present.estimate(),
                                null);
                yield accepted(entry, indicator, value);
            }
        };
    }

    private @Nullable CellValue accepted(SheetCell entry, Indicator indicator, CellValue value) {
        try {
            indicator.accept(value);
            return value;
        } catch (BusinessException refusal) {
            return fault(entry, refusal.messageKey(), refusal.args());
        }
    }

    /** Nothing is written beside or below the form. */
    private void outside() {
        int end = SheetFormLayout.FIRST_ROW + code.rows();
        for (SheetRow row : rows.values()) {
            int from = row.number() >= end ? 0 : width(row.number());
            row.cells().stream()
                    .skip(from)
                    .filter(cell -> !(cell instanceof SheetCell.Blank))
                    .forEach(cell -> fault(cell, BLANK));
        }
    }

    private static int width(int number) {
        if (number >= SheetFormLayout.FIRST_ROW) {
            return SheetFormLayout.COLUMNS;
        }
        if (number == SheetFormLayout.FIRST_ROW - 1) {
            return SheetFormLayout.COLUMNS - 1;
        }
        return number == 1 || number == SheetFormLayout.CODE_ROW + 1 ? 1 : 2;
    }

    private SheetCell cell(int number, int column) {
        SheetRow row = rows.get(number);
        return (row == null ? new SheetRow(number, List.of()) : row).cell(column);
    }

    private void locked(SheetCell cell, String written) {
        if (SheetFormLayout.content(cell).equals(written)) {
            return;
        }
        if (written.isEmpty()) {
            fault(cell, BLANK);
        } else {
            fault(cell, LOCKED, written);
        }
    }

    private void refuse(SheetCell cell, Decision refusal) {
        fault(cell, Objects.requireNonNull(refusal.reason()), refusal.args());
    }

    private void fault(SheetCell cell, String key, Object... args) {
        faults.add(SheetFault.of(cell.address(), key, args));
    }

    private @Nullable CellValue fault(SheetCell cell, MessageKey key, List<Object> args) {
        faults.add(new SheetFault(cell.address(), key, args));
        return null;
    }
}
