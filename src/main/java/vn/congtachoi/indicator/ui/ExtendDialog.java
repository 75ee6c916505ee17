package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Gia hạn for one unit: until when, and why. */
class ExtendDialog extends Dialog {

    private static final int REASON_LENGTH = 300;

    private final DatePicker day = Fields.day("indicator.ui.extend.day");
    private final TimePicker hour = Fields.hour("indicator.ui.extend.hour");
    private final TextField reason = Fields.text("indicator.ui.extend.reason", REASON_LENGTH);
    private final BiConsumer<Instant, String> extend;

    ExtendDialog(String unitName, Instant due, Clock clock, BiConsumer<Instant, String> extend) {
        this.extend = extend;
        setHeaderTitle(Texts.of("indicator.ui.extend.title", unitName));
        LocalDate present = LocalDate.ofInstant(due, VnFormat.ZONE);
        LocalDate today = LocalDate.now(clock);
        day.setMin(today);
        day.setValue((present.isBefore(today) ? today : present).plusDays(2));
        hour.setValue(due.atZone(VnFormat.ZONE).toLocalTime());
        Div body = new Div(day, hour, reason);
        body.addClassName("app-submit__content");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("indicator.ui.cancel", this::close),
                        ActionButton.primary("indicator.ui.extend.act", this::accept));
    }

    private void accept() {
        if (day.getValue() == null
                || hour.getValue() == null
                || reason.getValue().isBlank()) {
            reason.setErrorMessage(Texts.of("indicator.ui.extend.incomplete"));
            reason.setInvalid(true);
            return;
        }
        extend.accept(
                day.getValue().atTime(hour.getValue()).atZone(VnFormat.ZONE).toInstant(), reason.getValue());
        close();
    }
}
