package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import vn.congtachoi.programme.BasisRole;
import vn.congtachoi.programme.LegalBasisForm;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** A legal basis; where the day is not known the year is enough. */
class BasisFormPanel extends FormPanel<LegalBasisForm> {

    private static final int WORDING_LENGTH = 500;
    private static final int NUMBER_LENGTH = 60;
    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2200;

    BasisFormPanel() {
        super(LegalBasisForm.class);
        Select<BasisRole> role = Fields.choice(
                "programme.ui.basis.role",
                Arrays.asList(BasisRole.values()),
                value -> Texts.of(value.label().key()));
        TextField wording = Fields.text("programme.ui.basis.wording", WORDING_LENGTH);
        TextField number = Fields.text("programme.ui.basis.number", NUMBER_LENGTH);
        DatePicker issuedOn = Fields.day("programme.ui.basis.issued-on");
        IntegerField issuedYear = new IntegerField(Texts.of("programme.ui.basis.issued-year"));
        Checkbox unverified = Fields.check("programme.ui.unverified.check");
        wording.setHelperText(Texts.of("programme.ui.basis.wording.hint"));
        number.setHelperText(Texts.of("programme.ui.basis.number.hint"));
        issuedYear.setHelperText(Texts.of("programme.ui.basis.issued-year.hint"));

        keep("role", BasisRole.class, BasisRole::name, BasisRole::valueOf);
        field("role", role).asRequired(Texts.of("uikit.field.required")).bind("role");
        field("wording", wording)
                .asRequired(Texts.of("programme.basis.wordingMissing"))
                .bind("wording");
        field("number", number).bind("number");
        field("issuedOn", issuedOn).bind("issuedOn");
        field("issuedYear", issuedYear)
                .withValidator(
                        year -> year == null || (year >= FIRST_YEAR && year <= LAST_YEAR),
                        Texts.of("programme.ui.basis.issued-year.bad"))
                .bind("issuedYear");
        field("unverified", unverified).bind("unverified");
        carryVersion();

        row(role, number);
        wide(wording);
        row(issuedOn, issuedYear);
        wide(unverified);
    }
}
