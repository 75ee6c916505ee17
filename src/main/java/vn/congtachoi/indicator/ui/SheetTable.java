package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SavedCell;
import vn.congtachoi.indicator.SheetCell;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.indicator.StaleCellException;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.QuantityReader;
import vn.congtachoi.kernel.QuantityReading;
import vn.congtachoi.kernel.QuantityReading.Ambiguous;
import vn.congtachoi.kernel.QuantityReading.Blank;
import vn.congtachoi.kernel.QuantityReading.Refused;
import vn.congtachoi.kernel.QuantityReading.Understood;
import vn.congtachoi.sheet.PastedBlock;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.EntryGrid;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The typing table of a sheet with branches: reads what is typed or pasted, asks where it must, saves cell by cell. */
class SheetTable extends Composite<Div> {

    /** What the table works with. */
    record Acts(SheetService sheets, SheetSending sending, CellDesk desk) {}

    private final SheetView sheet;
    private final Acts acts;
    private final Runnable saved;
    private final Runnable reload;
    private final Tellers tellers;
    private final EntryGrid grid = new EntryGrid();
    private final Map<CellRef, Integer> revisions = new HashMap<>();
    private final Set<CellRef> unsaved = new LinkedHashSet<>();

    SheetTable(SheetView sheet, Acts acts, Runnable saved, Runnable reload) {
        this.sheet = sheet;
        this.acts = acts;
        this.saved = saved;
        this.reload = reload;
        this.tellers = new Tellers(acts.desk(), sheet.round().id());
        getContent().addClassName("app-entry-wide");
        getContent().add(grid);
        grid.show(SheetGridModel.of(sheet));
        grid.onTyped(this::typed);
        grid.onPasted(this::pasted);
        grid.onRowOpened(this::openRow);
        grid.onCellOpened((row, column) -> acts.desk().open(ref(row, column), reload));
    }

    /** Who told the figures that were entered for branches during this visit. */
    Tellers tellers() {
        return tellers;
    }

    /** What can be done with one row. */
    void openRow(int row) {
        new RowDialog(sheet, sheet.columns().get(row), acts, tellers, reload).open();
    }

    /** A sentence while something typed is not saved, or empty. */
    Optional<String> unsaved() {
        return unsaved.isEmpty() ? Optional.empty() : Optional.of(Texts.of("indicator.ui.unsaved", unsaved.size()));
    }

    private void typed(int row, int column, String text) {
        unsaved.add(ref(row, column));
        QuantityReading reading = QuantityReader.read(text, FigureText.quantityKind(indicator(column)));
        switch (reading) {
            case Refused refused -> fault(row, column, Texts.of(refused.reason(), refused.args()));
            case Blank blank -> save(row, column, CellValue.blank());
            case Understood understood -> save(row, column, SheetGridModel.value(understood.quantity()));
            case Ambiguous question -> ask(row, column, question);
        }
    }

    private void ask(int row, int column, Ambiguous question) {
        mark(row, column, Texts.of(question.question(), question.args()));
        Dialog dialog = new Dialog(Texts.of("indicator.ui.table.which"));
        dialog.add(new Paragraph(Texts.of(question.question(), question.args())));
        for (Quantity choice : question.choices()) {
            CellValue value = SheetGridModel.value(choice);
            dialog.getFooter().add(new ActionButton(EntryWords.value(indicator(column), value), () -> {
                dialog.close();
                save(row, column, value);
            }));
        }
        dialog.getFooter().add(ActionButton.quiet("indicator.ui.cancel", () -> {
            dialog.close();
            grid.focus(row, column);
        }));
        dialog.open();
    }

    private void save(int row, int column, CellValue value) {
        tellers.with(sheet.columns().get(row), source -> write(row, column, value, source));
    }

    private void write(int row, int column, CellValue value, EntrySource source) {
        CellRef ref = ref(row, column);
        try {
            SavedCell now = acts.sheets().save(new SaveCell(ref, revision(row, column), value, source));
            revisions.put(ref, now.revision());
            unsaved.remove(ref);
            grid.answer(List.of(answer(row, column, now)), totals());
            saved.run();
        } catch (StaleCellException stale) {
            mark(row, column, Texts.of("indicator.ui.stale.short"));
            choose(stale, () -> write(row, column, value, source), () -> {
                unsaved.remove(ref);
                grid.answer(
                        List.of(new EntryGrid.Answer(
                                row, column, text(column, stale.theirs().typed()), "", "")),
                        totals());
            });
        } catch (BusinessException refusal) {
            fault(row, column, Texts.of(refusal));
        }
    }

    /** Both values side by side; whichever she takes, the revision that stands there now is known. */
    private void choose(StaleCellException stale, Runnable keepMine, Runnable takeTheirs) {
        CellRef ref = stale.cell();
        Dialog dialog = new Dialog(Texts.of("indicator.ui.stale.title"));
        SheetView.Line line = sheet.lines().stream()
                .filter(each -> each.indicator().id().equals(ref.indicatorId()))
                .findFirst()
                .orElseThrow();
        dialog.add(new StaleChoice(
                line.indicator(),
                stale,
                () -> decide(dialog, stale, keepMine),
                () -> decide(dialog, stale, takeTheirs)));
        dialog.open();
    }

    private void decide(Dialog dialog, StaleCellException stale, Runnable decision) {
        dialog.close();
        revisions.put(stale.cell(), (int) stale.currentVersion());
        decision.run();
    }

    private EntryGrid.Answer answer(int row, int column, SavedCell now) {
        String note = now.unusual()
                .map(unusual -> SheetGridModel.unusual(indicator(column), unusual))
                .orElse("");
        return new EntryGrid.Answer(row, column, text(column, now.value()), "", note);
    }

    private String text(int column, CellValue value) {
        return Optional.ofNullable(FigureText.cell(indicator(column), value)).orElse("");
    }

    private List<EntryGrid.Total> totals() {
        return SheetGridModel.totals(acts.sheets().sheet(sheet.round().id(), sheet.unitId()));
    }

    private void fault(int row, int column, String sentence) {
        mark(row, column, sentence);
        Toast.error(place(row, column) + ": " + sentence);
    }

    /** What was typed stays in the cell. */
    private void mark(int row, int column, String sentence) {
        grid.answer(List.of(new EntryGrid.Answer(row, column, null, sentence, "")), List.of());
    }

    /** A block is saved whole or not at all: all faults are shown first. */
    private void pasted(int row, int column, String text) {
        PasteReading reading = PasteReading.of(sheet, row, column, PastedBlock.parse(text));
        List<String> faults = new ArrayList<>(reading.faults());
        faults.addAll(refusals(reading.cells()));
        if (!faults.isEmpty()) {
            PasteReading.show(faults);
            return;
        }
        List<SaveCell> saves = new ArrayList<>();
        for (PasteReading.At at : reading.cells()) {
            SheetView.Column unit = sheet.columns().get(at.row());
            EntrySource source = tellers.pasted(unit);
            if (source == null) {
                tellers.with(unit, told -> pasted(row, column, text));
                return;
            }
            saves.add(new SaveCell(ref(at.row(), at.column()), revision(at.row(), at.column()), at.value(), source));
        }
        try {
            acts.sheets().saveAll(saves);
        } catch (StaleCellException stale) {
            choose(stale, () -> pasted(row, column, text), reload);
            return;
        }
        Toast.success("indicator.ui.table.pasted", saves.size());
        reload.run();
    }

    /** What the rules of the indicators say against the block, cell by cell. */
    private List<String> refusals(List<PasteReading.At> cells) {
        Map<CellRef, PasteReading.At> places = new HashMap<>();
        cells.forEach(at -> places.put(ref(at.row(), at.column()), at));
        List<SaveCell> saves = cells.stream()
                .map(at -> new SaveCell(ref(at.row(), at.column()), 0, at.value(), EntrySource.pasted()))
                .toList();
        return acts.sheets().faults(saves).stream()
                .map(fault -> {
                    PasteReading.At at =
                            Optional.ofNullable(places.get(fault.cell())).orElseThrow();
                    return place(at.row(), at.column()) + ": " + Texts.of(fault.reason(), fault.args());
                })
                .toList();
    }

    private IndicatorRow indicator(int column) {
        return sheet.lines().get(column).indicator();
    }

    private String place(int row, int column) {
        return Texts.of(
                "indicator.ui.table.place",
                sheet.columns().get(row).name(),
                indicator(column).shortName());
    }

    private CellRef ref(int row, int column) {
        return new CellRef(
                sheet.round().id(),
                sheet.columns().get(row).unitId(),
                indicator(column).id());
    }

    private int revision(int row, int column) {
        SheetCell cell = sheet.lines().get(column).cells().get(row);
        return revisions.getOrDefault(ref(row, column), cell.revision());
    }
}
