package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.util.Set;
import vn.congtachoi.organisation.PeopleList;
import vn.congtachoi.organisation.PersonFilter;
import vn.congtachoi.organisation.PersonRow;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** A field that finds somebody of the Hội by any words of her name. */
final class PersonChoice {

    private PersonChoice() {}

    static ComboBox<PersonRow> field(String labelKey, PeopleList people) {
        ComboBox<PersonRow> field = Fields.oneOfMany(labelKey, PersonChoice::label);
        field.setItems((FetchCallback<PersonRow, String>) query -> {
            PersonFilter filter = new PersonFilter(query.getFilter().orElse(""), Set.of(), Boolean.FALSE);
            return people.rows(filter, query.getOffset(), query.getLimit()).stream();
        });
        return field;
    }

    private static String label(PersonRow row) {
        String name = row.card().name().full();
        return row.standing().isEmpty() ? name : Texts.of("organisation.people.unit-of", name, row.standing());
    }
}
