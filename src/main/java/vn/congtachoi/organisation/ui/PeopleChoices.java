package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** The fields of the filters about people: the empty choice is "all". */
final class PeopleChoices {

    private PeopleChoices() {}

    static <V> Select<V> choice(String labelKey, List<V> items, Function<V, String> words) {
        String all = Texts.of("uikit.filter.all");
        Select<V> field = Fields.choice(labelKey, items, item -> item == null ? all : words.apply(item));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        return field;
    }

    static ComboBox<UnitRef> unit(String labelKey, List<UnitRef> items, PeopleUnits units) {
        ComboBox<UnitRef> field = Fields.oneOfMany(labelKey, units::label);
        field.setItems(items);
        field.setPlaceholder(Texts.of("uikit.filter.all"));
        field.setClearButtonVisible(true);
        return field;
    }
}
