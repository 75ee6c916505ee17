package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.EarlierValue;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.FigureEntry;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.QueryRow;
import vn.congtachoi.indicator.QueryState;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SavedCell;
import vn.congtachoi.indicator.SheetCell;
import vn.congtachoi.indicator.StaleCellException;
import vn.congtachoi.indicator.UnusualValue;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.QuantityField;
import vn.congtachoi.uikit.Texts;

/**
 * One cell of a sheet on a phone: what is asked, last period beside it, what was understood. It saves by itself as soon
 * as a figure is understood; what is not understood stays in the field and is not saved.
 */
class CellEditor extends Composite<Div> {

    /** The sheet around the cell. */
    interface Host {

        SavedCell save(SaveCell save);

        /** Goes on with how she knows the figure; asks for it first where she enters for the unit. */
        void withSource(Consumer<EntrySource> then);

        /** Something was kept. */
        void saved();

        /** Opens the answer to the question about the cell. */
        void answer(CellRef cell);

        /** Under which what she types is kept in her browser until it has arrived. */
        String unsentKey(CellRef cell);
    }

    private final CellRef ref;
    private final IndicatorRow indicator;
    private final Host host;
    private final QuantityField field;
    private final Div question = new Div();
    private int revision;
    private CellValue value = CellValue.blank();

    CellEditor(CellRef ref, IndicatorRow indicator, SheetCell cell, Host host) {
        this.ref = ref;
        this.indicator = indicator;
        this.host = host;
        this.revision = cell.revision();
        this.field = new QuantityField(indicator.label(), FigureText.quantityKind(indicator), this::typed);
        question.addClassName("app-cell__question");
        getContent().addClassName("app-cell");
        if (indicator.isPart()) {
            getContent().addClassName("app-cell--part");
        }
        getContent().add(field, question);
        show(cell);
        if (cell.mayEdit().allowed()) {
            field.keepUnsent(host.unsentKey(ref));
        }
    }

    private void show(SheetCell cell) {
        FigureEntry entry = cell.entry();
        QueryRow query = cell.query();
        boolean asked = query != null && query.state() == QueryState.OPEN;
        value = entry == null ? CellValue.blank() : entry.typed();
        field.show(FigureText.quantity(value));
        // A cell that was asked again is changed by the answer, so that old and new stay side by side.
        field.setReadOnly(!cell.mayEdit().allowed() || asked);
        field.setHelperText(hint(cell));
        if (!cell.mayEdit().allowed()) {
            question.add(line(Texts.of(cell.mayEdit()), "app-cell__why"));
        }
        if (entry != null && EntryWords.isFromAbove(entry)) {
            question.add(line(EntryWords.how(entry), "app-cell__told"));
            EntryWords.photo(entry).ifPresent(question::add);
        }
        if (query != null && query.state() != QueryState.CLOSED) {
            question.add(new QueryBox(indicator, query));
        }
        if (asked && cell.mayEdit().allowed()) {
            question.add(ActionButton.primary("indicator.ui.answer", () -> host.answer(ref)));
        }
        if (cell.unusual() != null && value.answer() == null && cell.mayEdit().allowed() && !asked) {
            ask(cell.unusual());
        }
    }

    private static Span line(String text, String style) {
        Span line = new Span(text);
        line.addClassName(style);
        return line;
    }

    private String hint(SheetCell cell) {
        String measure = indicator.measure();
        String before = FigureText.plain(indicator, cell.before());
        String hint = before == null
                ? Texts.of("indicator.ui.hint.measure", measure)
                : Texts.of("indicator.ui.hint.before", measure, before);
        EarlierValue lastYear = cell.lastYear();
        if (lastYear == null) {
            return hint;
        }
        return Texts.of(
                lastYear.estimate() ? "indicator.ui.hint.lastYear.estimate" : "indicator.ui.hint.lastYear",
                hint,
                Optional.ofNullable(FigureText.cell(indicator, lastYear)).orElse(""));
    }

    private void typed(Optional<Quantity> quantity) {
        CellValue next = quantity.map(q -> new CellValue(
                        q.value(), q.qualifier(), q.scale(), q.raw(), value.note(), value.estimate(), null))
                .orElseGet(CellValue::blank);
        write(next);
    }

    private void write(CellValue next) {
        host.withSource(source -> write(next, source));
    }

    private void write(CellValue next, EntrySource source) {
        question.removeAll();
        try {
            SavedCell now = host.save(new SaveCell(ref, revision, next, source));
            revision = now.revision();
            value = now.value();
            now.unusual().ifPresent(this::ask);
            host.saved();
        } catch (StaleCellException stale) {
            choose(stale);
        } catch (BusinessException refusal) {
            field.refuse(Texts.of(refusal));
        }
    }

    /** Asks once about a value that is far off, and keeps the answer with the figure. */
    private void ask(UnusualValue unusual) {
        Span words = new Span(SheetGridModel.unusual(indicator, unusual));
        TextField why = new TextField();
        why.setPlaceholder(Texts.of("indicator.ui.unusual.why"));
        why.setAriaLabel(Texts.of("indicator.ui.unusual.why"));
        why.setMaxLength(200);
        Div acts = new Div(
                ActionButton.secondary("indicator.ui.unusual.right", () -> confirm(why.getValue())),
                ActionButton.quiet("indicator.ui.unusual.mend", () -> {
                    question.removeAll();
                    field.focus();
                }));
        acts.addClassName("app-cell__acts");
        Div box = new Div(words, why, acts);
        box.addClassName("app-cell__unusual");
        question.add(box);
    }

    private void confirm(String why) {
        write(value.answered(why.isBlank() ? Texts.of("indicator.ui.unusual.yes") : why.strip()));
    }

    /** Until she has chosen, what she typed stays in the field. */
    private void choose(StaleCellException stale) {
        question.add(new StaleChoice(
                indicator,
                stale,
                () -> {
                    revision = (int) stale.currentVersion();
                    write(stale.yours());
                },
                () -> {
                    revision = (int) stale.currentVersion();
                    value = stale.theirs().typed();
                    field.show(FigureText.quantity(value));
                    question.removeAll();
                }));
    }

    /** Whether what stands in the field was not understood, refused, or waits for a choice. */
    boolean isUnsaved() {
        return !field.isSettled();
    }

    void focus() {
        field.focus();
    }
}
