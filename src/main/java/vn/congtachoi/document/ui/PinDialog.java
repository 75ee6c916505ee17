package vn.congtachoi.document.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.signing.Pin;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;

/** Asks the PIN, each time: signing is never done by somebody who only found the page open. */
class PinDialog extends Dialog {

    private final PasswordField pin = Fields.password("document.ui.pin");
    private final Consumer<Pin> sign;

    /**
     * @param title already looked up
     * @param text what is signed, already looked up
     * @param verbKey of the button
     */
    PinDialog(String title, String text, String verbKey, Consumer<Pin> sign) {
        this.sign = sign;
        setHeaderTitle(title);
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        Div body = new Div(new Paragraph(text), pin);
        body.addClassName("app-submit__content");
        add(body);
        ActionButton accept = ActionButton.primary(verbKey, this::accept);
        KeyboardShortcuts.submit(accept, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), accept);
        pin.focus();
    }

    private void accept() {
        try {
            sign.accept(Pin.of(pin.getValue()));
            close();
        } catch (BusinessException refusal) {
            pin.clear();
            pin.setErrorMessage(Texts.of(refusal));
            pin.setInvalid(true);
            pin.focus();
        }
    }
}
