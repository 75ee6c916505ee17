package vn.congtachoi.signing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.signing.CertificateFacts;
import vn.congtachoi.signing.KeyOwner;
import vn.congtachoi.signing.KeyStanding;
import vn.congtachoi.signing.Pin;
import vn.congtachoi.signing.SignatureTime;
import vn.congtachoi.signing.SigningKeys;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Everything about the key of one owner: how it stands, its picture, another PIN, another key, its end. */
class KeyPart extends Composite<Div> {

    private final SigningKeys keys;
    private final KeyOwner owner;
    private final boolean stamped;

    KeyPart(SigningKeys keys, SignatureTime time, KeyOwner owner) {
        this.keys = keys;
        this.owner = owner;
        this.stamped = time.isStamped();
        getContent().addClassName("app-signing");
        show();
    }

    private void show() {
        getContent().removeAll();
        Optional<KeyStanding> standing = keys.standing(owner);
        getContent().add(standing.map(this::present).orElseGet(this::none));
        getContent()
                .add(new PageSection(
                        Texts.of(owner.isUnit() ? "signing.picture.seal" : "signing.picture.hand"),
                        new Paragraph(
                                Texts.of(owner.isUnit() ? "signing.picture.seal.line" : "signing.picture.hand.line")),
                        new PicturePanel(keys, owner)));
        standing.ifPresent(held -> getContent().add(pinSection(), anotherSection(), endSection(held)));
    }

    private PageSection present(KeyStanding standing) {
        Paragraph stored =
                new Paragraph(Texts.of("signing.stored", VnFormat.moment(standing.storedAt()), standing.storedBy()));
        stored.addClassName("app-quiet");
        return new PageSection(
                        Texts.of("signing.certificate"),
                        new Paragraph(CertificateWords.sentence(standing)),
                        CertificateWords.facts(standing.facts()),
                        new Paragraph(Texts.of(stamped ? "signing.time.stamped" : "signing.time.own")),
                        stored)
                .aside(CertificateWords.badge(standing.state()));
    }

    private PageSection none() {
        return new PageSection(
                Texts.of("signing.certificate"),
                new Paragraph(Texts.of(owner.isUnit() ? "signing.none.seal" : "signing.none.hand")),
                upload());
    }

    private PageSection anotherSection() {
        return new PageSection(Texts.of("signing.another"), new Paragraph(Texts.of("signing.another.line")), upload());
    }

    private KeyUploadPanel upload() {
        return new KeyUploadPanel(new KeyUploadPanel.Keys() {
            @Override
            public CertificateFacts read(byte[] file, String password) {
                return keys.read(file, password);
            }

            @Override
            public void store(byte[] file, String password, Pin pin) {
                keys.store(owner, file, password, pin);
                Toast.success("signing.kept");
                show();
            }
        });
    }

    private PageSection pinSection() {
        PasswordField present = PinFields.field("signing.pin.present");
        PinFields chosen = new PinFields();
        Div form = new Div(
                present,
                chosen.chosen,
                chosen.again,
                new Div(ActionButton.secondary("signing.pin.change", () -> changePin(present, chosen))));
        form.addClassName("app-signing-steps");
        return new PageSection(Texts.of("signing.pin.change"), form);
    }

    private void changePin(PasswordField present, PinFields fields) {
        present.setInvalid(false);
        fields.pin().ifPresent(chosen -> {
            try {
                keys.changePin(owner, Pin.of(present.getValue()), chosen);
            } catch (BusinessException refusal) {
                boolean aboutChosen = refusal.messageKey().key().matches(".*[.](shape|simple)");
                PinFields.refuse(aboutChosen ? fields.chosen : present, Texts.of(refusal));
                return;
            }
            Toast.success("signing.pin.changed");
            show();
        });
    }

    private PageSection endSection(KeyStanding standing) {
        ActionButton remove = ActionButton.danger("signing.remove", () -> new ReasonDialog(
                        Texts.of("signing.remove.question", standing.facts().subjectName()),
                        Texts.of("signing.remove.consequence"),
                        "signing.remove",
                        reason -> {
                            keys.remove(owner, reason);
                            Toast.success("signing.removed");
                            show();
                        })
                .open());
        return new PageSection(
                Texts.of("signing.remove"), new Paragraph(Texts.of("signing.remove.line")), new Div(remove));
    }
}
