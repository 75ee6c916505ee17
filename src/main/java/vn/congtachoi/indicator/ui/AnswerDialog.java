package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.congtachoi.indicator.CellDetail;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.QueryRow;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.StaleCellException;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.QuantityField;
import vn.congtachoi.uikit.Texts;

/** Trả lời a question about a cell: the value as it is, or a new one, with a sentence. */
class AnswerDialog extends Dialog {

    private static final int NOTE_LENGTH = 1000;

    private enum Way {
        KEEP,
        CHANGE
    }

    /** Sends the answer: the cell as it shall stand and the sentence. */
    @FunctionalInterface
    interface Sending {
        void send(SaveCell save, String note);
    }

    private final CellDetail cell;
    private final EntrySource source;
    private final Sending sending;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final QuantityField value;
    private final TextArea note = Fields.area("indicator.ui.answer.note", NOTE_LENGTH);
    private final Div fault = new Div();
    private CellValue typed = CellValue.blank();
    private int revision;

    AnswerDialog(CellDetail cell, QueryRow query, EntrySource source, Sending sending) {
        this.cell = cell;
        this.source = source;
        this.sending = sending;
        this.revision = cell.revision();
        setHeaderTitle(Texts.of("indicator.ui.answer.title"));
        value = new QuantityField(
                Texts.of("indicator.ui.answer.value"),
                FigureText.quantityKind(cell.indicator()),
                quantity -> typed = quantity.map(CellValue::of).orElseGet(CellValue::blank));
        value.setVisible(false);
        way.setLabel(Texts.of("indicator.ui.answer.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(choice -> Texts.of(
                choice == Way.KEEP ? "indicator.ui.answer.keep" : "indicator.ui.answer.change",
                EntryWords.value(cell.indicator(), cell.value())));
        way.addValueChangeListener(event -> {
            value.setVisible(event.getValue() == Way.CHANGE);
            if (event.getValue() == Way.CHANGE) {
                value.focus();
            }
        });
        fault.getElement().setAttribute("role", "alert");
        Div body = new Div(
                new Paragraph(cell.indicator().name()), new QueryBox(cell.indicator(), query), fault, way, value, note);
        body.addClassName("app-submit__content");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("indicator.ui.cancel", this::close),
                        ActionButton.primary("indicator.ui.answer.act", this::accept));
    }

    private void accept() {
        fault.removeAll();
        Way chosen = way.getValue();
        if (chosen == null) {
            say(Texts.of("indicator.ui.answer.choose"));
        } else if (chosen == Way.CHANGE && (!value.isSettled() || typed.isBlank())) {
            say(Texts.of("indicator.ui.answer.value-missing"));
            value.focus();
        } else if (chosen == Way.KEEP && note.getValue().isBlank()) {
            say(Texts.of("indicator.ui.answer.note-missing"));
            note.focus();
        } else {
            send(chosen == Way.KEEP ? cell.value() : typed);
        }
    }

    private void send(CellValue answer) {
        try {
            sending.send(new SaveCell(cell.cell(), revision, answer, source), note.getValue());
            close();
        } catch (StaleCellException stale) {
            fault.add(new StaleChoice(
                    cell.indicator(),
                    stale,
                    () -> {
                        revision = (int) stale.currentVersion();
                        accept();
                    },
                    this::close));
        } catch (BusinessException refusal) {
            say(Texts.of(refusal));
        }
    }

    private void say(String sentence) {
        Paragraph words = new Paragraph(sentence);
        words.addClassName("app-submit__fault");
        fault.add(words);
    }
}
