package vn.congtachoi.document.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** Vào số: the day that the clerk writes on a paper signed in ink. */
class InkDialog extends Dialog {

    private final DatePicker day = Fields.day("document.ui.ink.day");
    private final Consumer<LocalDate> enter;

    InkDialog(LocalDate today, Consumer<LocalDate> enter) {
        this.enter = enter;
        setHeaderTitle(Texts.of("document.ui.act.enter-number"));
        day.setValue(today);
        day.setMax(today);
        Div body = new Div(new Paragraph(Texts.of("document.ui.ink.text")), day);
        body.addClassName("app-submit__content");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("uikit.confirm.cancel", this::close),
                        ActionButton.primary("document.ui.act.enter-number", this::accept));
    }

    private void accept() {
        if (day.getValue() == null) {
            refuse(Texts.of("document.ui.ink.missing"));
            return;
        }
        try {
            enter.accept(day.getValue());
            close();
        } catch (BusinessException refusal) {
            refuse(Texts.of(refusal));
        }
    }

    private void refuse(String sentence) {
        day.setErrorMessage(sentence);
        day.setInvalid(true);
    }
}
