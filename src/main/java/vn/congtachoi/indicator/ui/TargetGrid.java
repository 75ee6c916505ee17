package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.TargetCell;
import vn.congtachoi.indicator.TargetMatrix;
import vn.congtachoi.indicator.Targets;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.QuantityReader;
import vn.congtachoi.kernel.QuantityReading.Ambiguous;
import vn.congtachoi.kernel.QuantityReading.Blank;
import vn.congtachoi.kernel.QuantityReading.Refused;
import vn.congtachoi.kernel.QuantityReading.Understood;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.sheet.PastedBlock;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.EntryGrid;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The typing table of targets: each cell is saved when it is left, a pasted block whole or not at all. */
class TargetGrid extends Composite<Div> {

    private final Targets targets;
    private final Supplier<TargetMatrix> read;
    private final Runnable saved;
    private final EntryGrid grid = new EntryGrid();
    private final String unitName;
    private TargetMatrix matrix;

    /**
     * A table over what is read.
     *
     * @param read the targets as they stand now
     * @param saved called after each save
     */
    TargetGrid(Targets targets, String unitName, Supplier<TargetMatrix> read, Runnable saved) {
        this.targets = targets;
        this.unitName = unitName;
        this.read = read;
        this.saved = saved;
        this.matrix = read.get();
        getContent().addClassName("app-targets");
        getContent().add(grid);
        grid.show(TargetGridModel.of(matrix, unitName));
        grid.onTyped(this::typed);
        grid.onPasted(this::pasted);
        grid.onRowOpened(row -> UI.getCurrent()
                .navigate("chi-tieu/" + matrix.rows().get(row).indicator().id()));
    }

    TargetMatrix matrix() {
        return matrix;
    }

    void typed(int row, int column, String text) {
        IndicatorRow indicator = matrix.rows().get(row).indicator();
        switch (QuantityReader.read(text, FigureText.quantityKind(indicator))) {
            case Refused refused -> fault(row, column, Texts.of(refused.reason(), refused.args()));
            case Blank blank -> save(row, column, null);
            case Understood understood ->
                save(row, column, understood.quantity().value());
            case Ambiguous question -> ask(row, column, question);
        }
    }

    private void ask(int row, int column, Ambiguous question) {
        Dialog dialog = new Dialog(Texts.of("indicator.ui.table.which"));
        dialog.add(new Paragraph(Texts.of(question.question(), question.args())));
        for (Quantity choice : question.choices()) {
            String shown = TargetGridModel.text(matrix.rows().get(row).indicator(), choice.value());
            dialog.getFooter().add(new Button(shown, event -> {
                dialog.close();
                save(row, column, choice.value());
            }));
        }
        dialog.getFooter().add(ActionButton.quiet("indicator.ui.cancel", () -> {
            dialog.close();
            grid.focus(row, column);
        }));
        dialog.open();
    }

    private void save(int row, int column, @Nullable BigDecimal value) {
        IndicatorRow indicator = matrix.rows().get(row).indicator();
        TargetMatrix.Cell cell = TargetGridModel.cell(matrix.rows().get(row), column);
        try {
            targets.saveAll(
                    matrix.unitId(),
                    matrix.year(),
                    List.of(new TargetCell(indicator.id(), cell.unitId(), value, cell.note(), cell.version())));
        } catch (StaleDataException stale) {
            matrix = read.get();
            String theirs = TargetGridModel.text(
                    indicator,
                    TargetGridModel.cell(matrix.rows().get(row), column).value());
            fault(
                    row,
                    column,
                    Texts.of(
                            "indicator.ui.targets.stale",
                            theirs.isEmpty() ? Texts.of("indicator.ui.targets.blank") : theirs));
            return;
        } catch (BusinessException refusal) {
            fault(row, column, Texts.of(refusal));
            return;
        }
        matrix = read.get();
        List<EntryGrid.Answer> answers = new ArrayList<>(TargetGridModel.computed(matrix, row));
        answers.add(new EntryGrid.Answer(row, column, TargetGridModel.text(indicator, value), "", ""));
        grid.answer(answers, List.of());
        saved.run();
    }

    void pasted(int row, int column, String text) {
        TargetPaste paste = TargetPaste.of(matrix, row, column, PastedBlock.parse(text));
        if (!paste.faults().isEmpty()) {
            showFaults(paste.faults());
            return;
        }
        targets.saveAll(matrix.unitId(), matrix.year(), paste.cells());
        matrix = read.get();
        grid.show(TargetGridModel.of(matrix, unitName));
        Toast.success("indicator.ui.table.pasted", paste.cells().size());
        saved.run();
    }

    private static void showFaults(List<String> faults) {
        Dialog dialog = new Dialog(Texts.of("indicator.ui.table.paste-faults", faults.size()));
        UnorderedList list = new UnorderedList();
        faults.forEach(fault -> list.add(new ListItem(fault)));
        dialog.add(new Paragraph(Texts.of("indicator.ui.table.paste-nothing")), list);
        dialog.getFooter().add(ActionButton.primary("indicator.ui.table.paste-mend", dialog::close));
        dialog.open();
    }

    private void fault(int row, int column, String sentence) {
        grid.answer(List.of(new EntryGrid.Answer(row, column, null, sentence, "")), List.of());
        Toast.error(sentence);
    }
}
