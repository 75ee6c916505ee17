package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.congtachoi.organisation.PersonForm;
import vn.congtachoi.organisation.Telephone;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** Who she is and how she is reached. */
class PersonFormPanel extends FormPanel<PersonFields> {

    private static final int NAME_LENGTH = 150;
    private static final int PHONE_LENGTH = 30;
    private static final int TEXT_LENGTH = 200;

    PersonFormPanel(PeopleUnits units, LocalDate today) {
        super(PersonFields.class);
        TextField name = Fields.text("organisation.people.person.name", NAME_LENGTH);
        TextField phone = Fields.text("organisation.people.person.phone", PHONE_LENGTH);
        TextField email = Fields.text("organisation.people.person.email", TEXT_LENGTH);
        DatePicker birthDate = Fields.day("organisation.people.person.birth-date");
        Checkbox outside = Fields.check("organisation.people.person.outside");
        TextField workplace = Fields.text("organisation.people.person.workplace", TEXT_LENGTH);
        ComboBox<UnitRef> keeper = Fields.oneOfMany("organisation.people.person.keeper", units::label);
        name.setHelperText(Texts.of("organisation.people.person.name-hint"));
        phone.setHelperText(Texts.of("organisation.people.person.phone-hint"));
        keeper.setHelperText(Texts.of("organisation.people.person.keeper-hint"));
        birthDate.setMax(today);
        keeper.setItems(units.all());

        field("name", name)
                .asRequired(Texts.of("organisation.people.person.name-missing"))
                .bind("name");
        field("phone", phone)
                .withValidator(refusedBy(PersonFormPanel::readPhone))
                .bind("phone");
        field("email", email).withValidator(refusedBy(PersonForm::requireEmail)).bind("email");
        field("birthDate", birthDate).bind("birthDate");
        field("outside", outside).bind("outside");
        field("workplace", workplace).bind("workplace");
        field("keeper", keeper)
                .asRequired(Texts.of("organisation.people.person.keeper-missing"))
                .bind("keeper");
        keep(
                "keeper",
                UnitRef.class,
                unit -> unit.id().toString(),
                text -> Objects.requireNonNull(units.find(UUID.fromString(text))));

        outside.addValueChangeListener(event -> workplace.setVisible(event.getValue()));
        workplace.setVisible(false);

        row(name, phone);
        row(email, birthDate);
        wide(keeper);
        wide(outside);
        wide(workplace);
    }

    private static void readPhone(String typed) {
        if (!typed.isBlank()) {
            Telephone.of(typed);
        }
    }
}
