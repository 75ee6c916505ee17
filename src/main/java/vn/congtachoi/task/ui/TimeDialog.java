package vn.congtachoi.task.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Xin gia hạn: until when, and why. */
class TimeDialog extends Dialog {

    private static final int LENGTH = 1000;

    /** Takes what was asked, or refuses it. */
    @FunctionalInterface
    interface Asking {
        void take(LocalDate day, String reason);
    }

    private final DatePicker day = Fields.day("task.ui.time.day");
    private final TextArea reason = Fields.area("task.ui.time.reason", LENGTH);
    private final Asking asking;

    TimeDialog(TaskRow row, Asking asking) {
        this.asking = asking;
        setHeaderTitle(Texts.of("task.ui.ask.ask-time", row.title()));
        day.setInitialPosition(row.dueOn().plusDays(1));
        Div body = new Div(new Paragraph(Texts.of("task.ui.text.ask-time", VnFormat.day(row.dueOn()))), day, reason);
        body.addClassName("app-submit__content");
        add(body);
        ActionButton accept = ActionButton.primary("task.ui.act.ask-time", this::accept);
        KeyboardShortcuts.submit(accept, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), accept);
        day.focus();
    }

    private void accept() {
        LocalDate wanted = day.getValue();
        if (wanted == null) {
            day.setInvalid(true);
            day.setErrorMessage(Texts.of("task.ui.time.missing"));
            return;
        }
        try {
            asking.take(wanted, reason.getValue());
            close();
        } catch (BusinessException refusal) {
            boolean words = refusal.messageKey().key().equals("task.act.words");
            day.setInvalid(!words);
            day.setErrorMessage(Texts.of(refusal));
            reason.setInvalid(words);
            reason.setErrorMessage(Texts.of(refusal));
        }
    }
}
