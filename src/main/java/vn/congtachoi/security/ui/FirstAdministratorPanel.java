package vn.congtachoi.security.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.security.FirstAdministratorForm;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** The first person of a new portal: who she is, what she is to the unit, and how she signs in. */
class FirstAdministratorPanel extends FormPanel<FirstAdministratorForm> {

    private static final int NAME = 200;
    private static final int SHORT = 100;

    /** @param ownRoles what she may be to the unit besides */
    FirstAdministratorPanel(List<Role> ownRoles, boolean withCode) {
        super(FirstAdministratorForm.class);
        TextField name = Fields.text("security.setup.admin-name", NAME);
        Select<Role> ownRole = Fields.choice("security.setup.own-role", ownRoles, FirstAdministratorPanel::words);
        TextField username = Fields.text("security.signin.username", SHORT);
        PasswordField password = Fields.password("security.signin.password");
        TextField code = Fields.text("security.setup.code", SHORT);
        ownRole.setEmptySelectionAllowed(true);
        ownRole.setEmptySelectionCaption(Texts.of("security.setup.own-role.none"));
        ownRole.setPlaceholder(Texts.of("security.setup.own-role.none"));
        ownRole.setHelperText(Texts.of("security.setup.own-role.hint"));
        username.setHelperText(Texts.of("security.setup.username.hint"));
        password.setHelperText(Texts.of("security.password.hint"));
        code.setHelperText(Texts.of("security.setup.code.hint"));

        field("name", name).asRequired(Texts.of("security.setup.error.admin")).bind("name");
        field("ownRole", ownRole).bind("ownRole");
        field("username", username)
                .asRequired(Texts.of("security.setup.username.missing"))
                .withValidator(refusedBy(FirstAdministratorForm::requireUsername))
                .bind("username");
        field("password", password)
                .asRequired(Texts.of("security.setup.password.missing"))
                .bind("password");
        var codeField = field("code", code);
        if (withCode) {
            codeField = codeField.asRequired(Texts.of("security.setup.code.missing"));
        }
        codeField.bind("code");

        row(name, ownRole);
        row(username, password);
        if (withCode) {
            wide(code);
        }
        read(new FirstAdministratorForm("", null, "", "", ""));
    }

    @SuppressWarnings("NullAway") // a choice that may stay empty asks for the words of nothing
    private static String words(Role role) {
        return role == null ? Texts.of("security.setup.own-role.none") : Texts.of("security.role", role);
    }
}
