package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.congtachoi.indicator.CellDetail;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.QueryRow;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.QuantityField;
import vn.congtachoi.uikit.Texts;

/** Trả lời a question about a cell: the value as it is, or a new one, with a sentence. */
class AnswerDialog extends CellWritingDialog {

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

    private final EntrySource source;
    private final Sending sending;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final QuantityField value;
    private final TextArea note = Fields.area("indicator.ui.answer.note", NOTE_LENGTH);
    private CellValue typed = CellValue.blank();

    AnswerDialog(CellDetail cell, QueryRow query, EntrySource source, Sending sending) {
        super(cell);
        this.source = source;
        this.sending = sending;
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
        lay("indicator.ui.answer.act", new QueryBox(cell.indicator(), query), way, value, note);
    }

    @Override
    void accept() {
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
            CellValue answer = chosen == Way.KEEP ? cell().value() : typed;
            write(() -> sending.send(save(answer, source), note.getValue()));
        }
    }
}
