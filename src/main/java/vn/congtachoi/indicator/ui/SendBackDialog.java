package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** Trả lại cả phiếu: what that means for the unit and for the totals, and why; the unit reads the reason. */
class SendBackDialog extends Dialog {

    private static final int REASON_LENGTH = 1000;

    private final TextArea reason = Fields.area("indicator.ui.send-back.reason", REASON_LENGTH);
    private final Consumer<String> sendBack;

    SendBackDialog(String unitName, Consumer<String> sendBack) {
        this.sendBack = sendBack;
        setHeaderTitle(Texts.of("indicator.ui.send-back.title", unitName));
        setCloseOnOutsideClick(false);
        reason.setHelperText(Texts.of("indicator.ui.send-back.hint"));
        Div body = new Div(new Paragraph(Texts.of("indicator.ui.send-back.text")), reason);
        body.addClassName("app-submit__content");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("indicator.ui.cancel", this::close),
                        ActionButton.primary("indicator.ui.send-back.act", this::accept));
    }

    private void accept() {
        try {
            sendBack.accept(reason.getValue());
            close();
        } catch (BusinessException refusal) {
            reason.setErrorMessage(Texts.of(refusal));
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
