package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.congtachoi.indicator.CellDetail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** Hỏi lại ô này: one question about one cell. */
class AskDialog extends Dialog {

    private static final int QUESTION_LENGTH = 1000;

    private final TextArea question = Fields.area("indicator.ui.ask.question", QUESTION_LENGTH);
    private final Consumer<String> ask;

    AskDialog(CellDetail cell, Consumer<String> ask) {
        this.ask = ask;
        setHeaderTitle(Texts.of("indicator.ui.ask.title", cell.unitName()));
        question.setHelperText(Texts.of("indicator.ui.ask.hint"));
        Div body = new Div(
                new Paragraph(cell.indicator().name()),
                new Paragraph(Texts.of("indicator.ui.ask.value", EntryWords.value(cell.indicator(), cell.value()))),
                question);
        body.addClassName("app-submit__content");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("indicator.ui.cancel", this::close),
                        ActionButton.primary("indicator.ui.ask.act", this::accept));
    }

    private void accept() {
        try {
            ask.accept(question.getValue());
            close();
        } catch (BusinessException refusal) {
            question.setErrorMessage(Texts.of(refusal));
            question.setInvalid(true);
            question.focus();
        }
    }
}
