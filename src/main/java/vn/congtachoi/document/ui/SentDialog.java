package vn.congtachoi.document.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.RecipientRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;

/** How and when a paper went to one of its nơi nhận. */
class SentDialog extends Dialog {

    /** Writes it down, or refuses with a sentence. */
    @FunctionalInterface
    interface Sending {
        void sent(DeliveryWay way, LocalDate day);
    }

    private final Select<DeliveryWay> way;
    private final DatePicker day = Fields.day("document.ui.sent.day");
    private final RecipientRow row;
    private final Sending sending;

    SentDialog(RecipientRow row, LocalDate today, Sending sending) {
        this.row = row;
        this.sending = sending;
        setHeaderTitle(Texts.of("document.ui.sent.title"));
        way = Fields.choice(
                "document.ui.recipients.way", ways(row), value -> value == null ? "" : Texts.of("document.way", value));
        way.setValue(row.line().way());
        day.setValue(Objects.requireNonNullElse(row.sentOn(), today));
        day.setMax(today);
        day.setManualValidation(true);
        Div body = new Div(new Paragraph(row.line().wording()), way, day);
        body.addClassName("app-submit__content");
        add(body);
        ActionButton accept = ActionButton.primary("document.ui.sent.save", this::accept);
        KeyboardShortcuts.save(accept, this);
        KeyboardShortcuts.submit(accept, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), accept);
    }

    /** Only a unit is reached on the portal. */
    private static List<DeliveryWay> ways(RecipientRow row) {
        return Arrays.stream(DeliveryWay.values())
                .filter(one -> one != DeliveryWay.PORTAL || row.line().unitId() != null)
                .toList();
    }

    private void accept() {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            refuse(Texts.of("document.ui.sent.missing"));
            return;
        }
        try {
            sending.sent(Objects.requireNonNullElse(way.getValue(), row.line().way()), chosen);
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
