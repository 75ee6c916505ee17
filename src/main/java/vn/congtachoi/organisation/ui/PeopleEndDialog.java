package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** Something ends: from which day, and by what paper or for what reason. */
class PeopleEndDialog extends Dialog {

    private static final int REASON_LENGTH = 500;

    private final DatePicker day = Fields.day("organisation.people.end.day");
    private final TextField reason = Fields.text("organisation.people.end.reason", REASON_LENGTH);
    private final BiConsumer<LocalDate, String> end;

    /**
     * @param title the whole question ("Thôi chức vụ Chủ tịch của đ/c Hà Thị Hương?")
     * @param consequence what will be
     * @param since first day of what ends
     */
    PeopleEndDialog(
            String title,
            String consequence,
            String verbKey,
            LocalDate since,
            LocalDate today,
            BiConsumer<LocalDate, String> end) {
        this.end = end;
        setHeaderTitle(title);
        day.setMin(since.plusDays(1));
        day.setValue(today.isAfter(since) ? today : since.plusDays(1));
        day.setHelperText(Texts.of("organisation.people.end.day-hint"));
        reason.setHelperText(Texts.of("organisation.people.end.reason-hint"));
        Div body = new Div(new Paragraph(consequence), day, reason);
        body.addClassName("app-people-dialog");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("organisation.people.cancel", this::close),
                        ActionButton.primary(verbKey, this::accept));
    }

    private void accept() {
        if (day.getValue() == null || day.isInvalid()) {
            day.setErrorMessage(Texts.of("organisation.people.end.day-wrong"));
            day.setInvalid(true);
            day.focus();
            return;
        }
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(Texts.of("organisation.people.end.reason-missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        end.accept(day.getValue(), reason.getValue());
        close();
    }
}
