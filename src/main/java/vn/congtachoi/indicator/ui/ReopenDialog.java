package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.util.function.BiConsumer;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Mở lại a round: until when, and why. */
class ReopenDialog extends Dialog {

    private static final int REASON_LENGTH = 300;

    private final DatePicker day = Fields.day("indicator.ui.extend.day");
    private final TimePicker hour = Fields.hour("indicator.ui.extend.hour");
    private final TextField reason = Fields.text("indicator.ui.extend.reason", REASON_LENGTH);
    private final BiConsumer<Instant, String> reopen;

    ReopenDialog(String roundName, BiConsumer<Instant, String> reopen) {
        this.reopen = reopen;
        setHeaderTitle(Texts.of("indicator.ui.round.reopen.title", roundName));
        hour.setValue(RoundDraft.USUAL_HOUR);
        Div body = new Div(new Paragraph(Texts.of("indicator.ui.round.reopen.text")), day, hour, reason);
        body.addClassName("app-submit__content");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("indicator.ui.cancel", this::close),
                        ActionButton.primary("indicator.ui.round.reopen", this::accept));
    }

    private void accept() {
        if (day.getValue() == null || hour.getValue() == null) {
            say(Texts.of("indicator.ui.extend.incomplete"));
            return;
        }
        try {
            reopen.accept(
                    day.getValue().atTime(hour.getValue()).atZone(VnFormat.ZONE).toInstant(), reason.getValue());
            close();
        } catch (BusinessException refusal) {
            say(Texts.of(refusal));
        }
    }

    private void say(String sentence) {
        reason.setErrorMessage(sentence);
        reason.setInvalid(true);
    }
}
