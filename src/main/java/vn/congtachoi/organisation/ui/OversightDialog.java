package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.PeopleList;
import vn.congtachoi.organisation.PersonRow;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** Phân công phụ trách: who, which unit, from when, by what paper. */
class OversightDialog extends Dialog {

    /** What was filled in. */
    @FunctionalInterface
    interface Assign {
        void assign(UUID person, UUID unit, LocalDate from, String basis);
    }

    private static final int BASIS_LENGTH = 500;

    private final ComboBox<PersonRow> person;
    private final ComboBox<UnitRef> unit = Fields.oneOfMany("organisation.people.oversight.unit", UnitRef::name);
    private final DatePicker from = Fields.day("organisation.people.oversight.from");
    private final TextField basis = Fields.text("organisation.people.oversight.basis", BASIS_LENGTH);
    private final Assign assign;

    OversightDialog(PeopleList people, List<UnitRef> units, @Nullable UnitRef preset, LocalDate today, Assign assign) {
        this.assign = assign;
        setHeaderTitle(Texts.of("organisation.people.oversight.assign"));
        person = PersonChoice.field("organisation.people.oversight.person", people);
        unit.setItems(units);
        if (preset != null) {
            unit.setValue(preset);
        }
        from.setValue(today);
        basis.setHelperText(Texts.of("organisation.people.oversight.basis-hint"));
        Div body = new Div(unit, person, from, basis);
        body.addClassName("app-people-dialog");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("organisation.people.cancel", this::close),
                        ActionButton.primary("organisation.people.oversight.assign", this::accept));
    }

    private void accept() {
        String missing = Texts.of("uikit.field.required");
        if (unit.getValue() == null) {
            unit.setErrorMessage(missing);
            unit.setInvalid(true);
            unit.focus();
        } else if (person.getValue() == null) {
            person.setErrorMessage(missing);
            person.setInvalid(true);
            person.focus();
        } else if (from.getValue() == null) {
            from.setErrorMessage(missing);
            from.setInvalid(true);
            from.focus();
        } else {
            assign.assign(person.getValue().card().id(), unit.getValue().id(), from.getValue(), basis.getValue());
            close();
        }
    }
}
