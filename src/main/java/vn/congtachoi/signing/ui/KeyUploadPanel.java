package vn.congtachoi.signing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.signing.CertificateFacts;
import vn.congtachoi.signing.Pin;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FileReceiver;
import vn.congtachoi.uikit.Texts;

/**
 * Takes a key into use in three steps: the file, its password, and after its certificate was shown a PIN. The encrypted
 * file stays in this page until then and is nowhere stored.
 */
class KeyUploadPanel extends Composite<Div> {

    private static final int MOST_BYTES = 200_000;

    /** What the panel asks of the service; each refuses with a {@link BusinessException}. */
    interface Keys {
        CertificateFacts read(byte[] file, String password);

        void store(byte[] file, String password, Pin pin);
    }

    private final Keys keys;
    private final PasswordField password = Fields.password("signing.upload.password");
    private final Div steps = new Div();
    private byte[] file = new byte[0];

    KeyUploadPanel(Keys keys) {
        this.keys = keys;
        password.getElement().setAttribute("autocomplete", "off");
        password.setHelperText(Texts.of("signing.upload.password.hint"));
        steps.addClassName("app-signing-steps");
        getContent().addClassName("app-signing-steps");
        getContent()
                .add(
                        new FileReceiver(
                                "signing.upload.choose", AppIcon.PAPERCLIP, MOST_BYTES, this::chosen, ".p12", ".pfx"),
                        steps);
    }

    void chosen(String name, byte[] bytes) {
        file = bytes;
        password.clear();
        password.setInvalid(false);
        steps.removeAll();
        steps.add(
                new Paragraph(Texts.of("signing.upload.chosen", name)),
                password,
                new Div(ActionButton.secondary("signing.upload.check", this::check)));
    }

    private void check() {
        password.setInvalid(false);
        CertificateFacts facts;
        try {
            facts = keys.read(file, password.getValue());
        } catch (BusinessException refusal) {
            PinFields.refuse(password, Texts.of(refusal));
            return;
        }
        PinFields pin = new PinFields();
        steps.removeAll();
        steps.add(new Paragraph(Texts.of("signing.upload.checked")), CertificateWords.facts(facts));
        if (facts.selfSigned()) {
            Paragraph warning = new Paragraph(Texts.of("signing.upload.self-signed"));
            warning.addClassName("app-slips__warning");
            steps.add(warning);
        }
        steps.add(pin.chosen, pin.again, new Div(ActionButton.primary("signing.upload.store", () -> store(pin))));
    }

    private void store(PinFields pin) {
        pin.pin().ifPresent(chosen -> {
            try {
                keys.store(file, password.getValue(), chosen);
            } catch (BusinessException refusal) {
                PinFields.refuse(pin.chosen, Texts.of(refusal));
            }
        });
    }
}
