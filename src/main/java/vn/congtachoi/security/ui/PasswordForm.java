package vn.congtachoi.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;

/** Present password, new one, new one again; says under the field what is wrong. */
class PasswordForm extends Composite<FormLayout> {

    /** Replaces the password; refuses with a {@link BusinessException}. */
    interface Change {
        void to(String present, String chosen);
    }

    private final PasswordField present;
    private final PasswordField chosen = field("security.password.chosen", "new-password");
    private final PasswordField again = field("security.password.again", "new-password");
    private final Change change;

    PasswordForm(Change change) {
        this("security.password.present", change);
    }

    /** @param presentKey what the password that she has now is called */
    PasswordForm(String presentKey, Change change) {
        present = field(presentKey, "current-password");
        this.change = change;
        chosen.setHelperText(Texts.of("security.password.hint"));
        getContent().addClassName("app-password");
        getContent().setAutoResponsive(false);
        getContent().setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        ActionButton save = ActionButton.primary("security.password.save", this::submit);
        KeyboardShortcuts.enter(save, getContent());
        getContent().add(present, chosen, again, save);
    }

    private static PasswordField field(String key, String autocomplete) {
        PasswordField field = new PasswordField(Texts.of(key));
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    private void submit() {
        present.setInvalid(false);
        chosen.setInvalid(false);
        again.setInvalid(false);
        if (!chosen.getValue().equals(again.getValue())) {
            refuse(again, Texts.of("security.password.error.again"));
            return;
        }
        try {
            change.to(present.getValue(), chosen.getValue());
        } catch (BusinessException refusal) {
            boolean aboutPresent = refusal.messageKey().key().endsWith(".present");
            refuse(aboutPresent ? present : chosen, Texts.of(refusal));
            return;
        }
        present.clear();
        chosen.clear();
        again.clear();
    }

    private static void refuse(PasswordField field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
