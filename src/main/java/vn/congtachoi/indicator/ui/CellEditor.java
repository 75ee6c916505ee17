package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.FigureEntry;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.QueryRow;
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

    private final CellRef ref;
    private final IndicatorRow indicator;
    private final Function<SaveCell, SavedCell> save;
    private final Runnable saved;
    private final QuantityField field;
    private final Div question = new Div();
    private int revision;
    private CellValue value = CellValue.blank();

    /**
     * An editor for one cell.
     *
     * @param save writes the cell; may refuse
     * @param saved called after each save
     */
    CellEditor(
            CellRef ref, IndicatorRow indicator, SheetCell cell, Function<SaveCell, SavedCell> save, Runnable saved) {
        this.ref = ref;
        this.indicator = indicator;
        this.save = save;
        this.saved = saved;
        this.revision = cell.revision();
        this.field = new QuantityField(indicator.label(), FigureText.quantityKind(indicator), this::typed);
        question.addClassName("app-cell__question");
        getContent().addClassName("app-cell");
        if (indicator.isPart()) {
            getContent().addClassName("app-cell--part");
        }
        getContent().add(field, question);
        show(cell);
    }

    private void show(SheetCell cell) {
        FigureEntry entry = cell.entry();
        value = entry == null ? CellValue.blank() : entry.typed();
        field.show(FigureText.quantity(value));
        field.setReadOnly(!cell.mayEdit().allowed());
        field.setHelperText(hint(cell));
        if (!cell.mayEdit().allowed()) {
            Span why = new Span(Texts.of(cell.mayEdit()));
            why.addClassName("app-cell__why");
            question.add(why);
        }
        QueryRow query = cell.query();
        if (query != null && query.answeredAt() == null) {
            Span asked = new Span(Texts.of("indicator.ui.asked", query.askedBy(), query.question()));
            asked.addClassName("app-cell__asked");
            question.add(asked);
        }
        if (cell.unusual() != null && value.answer() == null && cell.mayEdit().allowed()) {
            ask(cell.unusual());
        }
    }

    private String hint(SheetCell cell) {
        String measure = indicator.measure();
        String before = FigureText.plain(indicator, cell.before());
        return before == null
                ? Texts.of("indicator.ui.hint.measure", measure)
                : Texts.of("indicator.ui.hint.before", measure, before);
    }

    private void typed(Optional<Quantity> quantity) {
        CellValue next = quantity.map(q -> new CellValue(
                        q.value(), q.qualifier(), q.scale(), q.raw(), value.note(), value.estimate(), null))
                .orElseGet(CellValue::blank);
        write(next);
    }

    private void write(CellValue next) {
        question.removeAll();
        try {
            SavedCell now = save.apply(new SaveCell(ref, revision, next, EntrySource.self()));
            revision = now.revision();
            value = now.value();
            now.unusual().ifPresent(this::ask);
            saved.run();
        } catch (StaleCellException stale) {
            choose(stale);
        } catch (BusinessException refusal) {
            field.refuse(Texts.of(refusal));
        }
    }

    /** Asks once about a value that is far off, and keeps the answer with the figure. */
    private void ask(UnusualValue unusual) {
        Span words = new Span(Texts.of(
                unusual.question(),
                java.util.List.of(
                        unusual.factor(),
                        Optional.ofNullable(FigureText.plain(indicator, unusual.against()))
                                .orElse(""))));
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
        String answer = why.isBlank() ? Texts.of("indicator.ui.unusual.yes") : why.strip();
        write(new CellValue(
                value.value(), value.qualifier(), value.scale(), value.raw(), value.note(), value.estimate(), answer));
    }

    /** Somebody else saved the cell meanwhile: both values stand side by side, nothing was overwritten. */
    private void choose(StaleCellException stale) {
        String theirs = shown(stale.theirs().typed());
        String mine = shown(stale.yours());
        Span words = new Span(Texts.of("indicator.ui.stale", stale.theirs().enteredByName(), theirs, mine));
        Div acts = new Div(
                ActionButton.secondary("indicator.ui.stale.mine", () -> {
                    revision = (int) stale.currentVersion();
                    write(stale.yours());
                }),
                ActionButton.quiet("indicator.ui.stale.theirs", () -> {
                    revision = (int) stale.currentVersion();
                    value = stale.theirs().typed();
                    field.show(FigureText.quantity(value));
                    question.removeAll();
                }));
        acts.addClassName("app-cell__acts");
        Div box = new Div(words, acts);
        box.addClassName("app-cell__unusual");
        question.add(box);
    }

    private String shown(CellValue figure) {
        @Nullable String text = FigureText.cell(indicator, figure);
        return text == null ? Texts.of("indicator.ui.blank") : text;
    }

    boolean isRefused() {
        return field.isRefused();
    }

    void focus() {
        field.focus();
    }
}
