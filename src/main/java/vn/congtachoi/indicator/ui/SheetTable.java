package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.FigureText;
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

    private final SheetView sheet;
    private final SheetService sheets;
    private final Runnable saved;
    private final Runnable reload;
    private final EntryGrid grid = new EntryGrid();
    private final Map<CellRef, Integer> revisions = new HashMap<>();
    private final Map<UUID, EntrySource> sources = new HashMap<>();

    SheetTable(SheetView sheet, SheetService sheets, Runnable saved, Runnable reload) {
        this.sheet = sheet;
        this.sheets = sheets;
        this.saved = saved;
        this.reload = reload;
        getContent().add(grid);
        grid.show(SheetGridModel.of(sheet));
        grid.onTyped(this::typed);
        grid.onPasted(this::pasted);
        grid.onRowOpened(this::openRow);
    }

    private void typed(int row, int column, String text) {
        QuantityReading reading = QuantityReader.read(
                text, FigureText.quantityKind(sheet.lines().get(column).indicator()));
        switch (reading) {
            case Refused refused -> fault(row, column, Texts.of(refused.reason(), refused.args()));
            case Blank blank -> save(row, column, CellValue.blank());
            case Understood understood -> save(row, column, SheetGridModel.value(understood.quantity()));
            case Ambiguous question -> ask(row, column, question);
        }
    }

    private void ask(int row, int column, Ambiguous question) {
        Dialog dialog = new Dialog(Texts.of("indicator.ui.table.which"));
        dialog.add(new Paragraph(Texts.of(question.question(), question.args())));
        for (Quantity choice : question.choices()) {
            CellValue value = SheetGridModel.value(choice);
            String shown = Optional.ofNullable(
                            FigureText.cell(sheet.lines().get(column).indicator(), value))
                    .orElse("");
            dialog.getFooter().add(new Button(shown, event -> {
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
        withSource(row, source -> write(row, column, value, source));
    }

    /** Her own row needs no source; for a branch she says once who told her. */
    private void withSource(int row, Consumer<EntrySource> then) {
        SheetView.Column unit = sheet.columns().get(row);
        if (unit.own()) {
            then.accept(EntrySource.self());
            return;
        }
        EntrySource known = sources.get(unit.unitId());
        if (known != null) {
            then.accept(known);
            return;
        }
        new OnBehalfDialog(unit.name(), source -> {
                    sources.put(unit.unitId(), source);
                    then.accept(source);
                })
                .open();
    }

    private void write(int row, int column, CellValue value, EntrySource source) {
        CellRef ref = ref(row, column);
        try {
            SavedCell now = sheets.save(new SaveCell(ref, revision(row, column), value, source));
            revisions.put(ref, now.revision());
            grid.answer(List.of(answer(row, column, now)), totals());
            saved.run();
        } catch (StaleCellException stale) {
            revisions.put(ref, (int) stale.currentVersion());
            String theirs = Optional.ofNullable(FigureText.cell(
                            sheet.lines().get(column).indicator(),
                            stale.theirs().typed()))
                    .orElseGet(() -> Texts.of("indicator.ui.blank"));
            fault(
                    row,
                    column,
                    Texts.of("indicator.ui.table.stale", stale.theirs().enteredByName(), theirs));
        } catch (BusinessException refusal) {
            fault(row, column, Texts.of(refusal));
        }
    }

    private EntryGrid.Answer answer(int row, int column, SavedCell now) {
        String text = Optional.ofNullable(
                        FigureText.cell(sheet.lines().get(column).indicator(), now.value()))
                .orElse("");
        String note = now.unusual()
                .map(unusual -> SheetGridModel.unusual(sheet.lines().get(column).indicator(), unusual))
                .orElse("");
        return new EntryGrid.Answer(row, column, text, "", note);
    }

    private List<EntryGrid.Total> totals() {
        return SheetGridModel.totals(sheets.sheet(sheet.round().id(), sheet.unitId()));
    }

    private void fault(int row, int column, String sentence) {
        grid.answer(List.of(new EntryGrid.Answer(row, column, null, sentence, "")), List.of());
        Toast.error(sentence);
    }

    /** A block is saved whole or not at all: all faults are shown first. */
    private void pasted(int row, int column, String text) {
        PasteReading reading = PasteReading.of(sheet, row, column, PastedBlock.parse(text));
        if (!reading.faults().isEmpty()) {
            showFaults(reading.faults());
            return;
        }
        List<SaveCell> saves = new ArrayList<>();
        for (PasteReading.At at : reading.cells()) {
            boolean own = sheet.columns().get(at.row()).own();
            EntrySource source = own
                    ? EntrySource.pasted()
                    : sources.get(sheet.columns().get(at.row()).unitId());
            if (source == null) {
                withSource(at.row(), told -> pasted(row, column, text));
                return;
            }
            saves.add(new SaveCell(ref(at.row(), at.column()), revision(at.row(), at.column()), at.value(), source));
        }
        sheets.saveAll(saves);
        Toast.success("indicator.ui.table.pasted", saves.size());
        reload.run();
    }

    private static void showFaults(List<String> faults) {
        Dialog dialog = new Dialog(Texts.of("indicator.ui.table.paste-faults", faults.size()));
        UnorderedList list = new UnorderedList();
        faults.forEach(fault -> list.add(new ListItem(fault)));
        dialog.add(new Paragraph(Texts.of("indicator.ui.table.paste-nothing")), list);
        dialog.getFooter().add(ActionButton.primary("indicator.ui.table.paste-mend", dialog::close));
        dialog.open();
    }

    private void openRow(int row) {
        SheetView.Column unit = sheet.columns().get(row);
        Dialog dialog = new Dialog(unit.name());
        dialog.add(
                new Paragraph(Texts.of("indicator.state", unit.state())),
                new Anchor(
                        "so-lieu/" + sheet.round().id() + "/phieu/" + unit.unitId(),
                        Texts.of("indicator.ui.table.open-sheet")));
        dialog.getFooter()
                .add(
                        ActionButton.quiet("indicator.ui.cancel", dialog::close),
                        ActionButton.primary("indicator.ui.table.nothing", () -> {
                            dialog.close();
                            withSource(row, source -> nothingArose(unit, source));
                        }));
        dialog.open();
    }

    private void nothingArose(SheetView.Column unit, EntrySource source) {
        int zeros = sheets.nothingArose(sheet.round().id(), unit.unitId(), null, source);
        Toast.success("indicator.ui.table.zeros", zeros);
        reload.run();
    }

    private CellRef ref(int row, int column) {
        return new CellRef(
                sheet.round().id(),
                sheet.columns().get(row).unitId(),
                sheet.lines().get(column).indicator().id());
    }

    private int revision(int row, int column) {
        SheetCell cell = sheet.lines().get(column).cells().get(row);
        return revisions.getOrDefault(ref(row, column), cell.revision());
    }
}
