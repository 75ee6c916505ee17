package vn.congtachoi.signing.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import vn.congtachoi.signing.Pin;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** A new PIN, typed twice. */
final class PinFields {

    final PasswordField chosen = field("signing.pin.chosen");
    final PasswordField again = field("signing.pin.again");

    PinFields() {
        chosen.setHelperText(Texts.of("signing.pin.hint"));
    }

    /** No browser keeps a PIN. */
    static PasswordField field(String key) {
        PasswordField field = Fields.password(key);
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }

    /** The PIN, or empty when both differ: that is said at the second. */
    Optional<Pin> pin() {
        chosen.setInvalid(false);
        again.setInvalid(false);
        if (!chosen.getValue().equals(again.getValue())) {
            refuse(again, Texts.of("signing.pin.error.again"));
            return Optional.empty();
        }
        return Optional.of(Pin.of(chosen.getValue()));
    }

    static void refuse(PasswordField field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
