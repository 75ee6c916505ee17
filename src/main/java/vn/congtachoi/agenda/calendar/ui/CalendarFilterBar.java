package vn.congtachoi.agenda.calendar.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Texts;

/** Which layers, whose unit, whose days. */
class CalendarFilterBar extends FilterBar<CalendarView> {

    CalendarFilterBar(
            CalendarViewCodec codec, List<CalendarLayer> layers, List<UnitRef> units, List<PersonChoice> people) {
        super(codec);
        getContent().addClassName("app-cal-filter");
        CheckboxGroup<CalendarLayer> shown = new CheckboxGroup<>(Texts.of("agenda.calendar.ui.layers"));
        shown.addThemeName("horizontal");
        shown.setItems(layers);
        shown.setItemLabelGenerator(layer -> Texts.of("agenda.calendar.layer", layer));
        shown.setRenderer(new ComponentRenderer<>(LayerLook::badge));
        add(shown, view -> offered(view.layers(), layers), (view, chosen) -> view.withLayers(all(chosen, layers)));
        if (units.size() > 1) {
            ComboBox<UnitRef> unit = found("agenda.calendar.ui.unit", units, UnitRef::name);
            add(
                    unit,
                    view -> one(units, UnitRef::id, view.unit()),
                    (view, chosen) -> view.ofUnit(chosen == null ? null : chosen.id()));
        }
        ComboBox<PersonChoice> person = found("agenda.calendar.ui.person", people, PersonChoice::words);
        add(
                person,
                view -> one(people, PersonChoice::personId, view.person()),
                (view, chosen) -> view.ofPerson(chosen == null ? null : chosen.personId()));
    }

    /** Found by typing, with or without marks. */
    private static <V> ComboBox<V> found(String labelKey, List<V> items, Function<V, String> words) {
        ComboBox<V> field = Fields.oneOfMany(labelKey, words::apply);
        field.setItems(
                (item, typed) -> VietnameseText.fold(words.apply(item)).contains(VietnameseText.fold(typed)), items);
        field.setPlaceholder(Texts.of("uikit.filter.all"));
        field.setClearButtonVisible(true);
        return field;
    }

    private static <V> @Nullable V one(List<V> among, Function<V, UUID> id, @Nullable UUID wanted) {
        return among.stream()
                .filter(item -> id.apply(item).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static Set<CalendarLayer> offered(Set<CalendarLayer> wanted, List<CalendarLayer> layers) {
        Set<CalendarLayer> chosen = new HashSet<>(wanted);
        chosen.retainAll(layers);
        return chosen;
    }

    /** A layer that nobody fills yet is on as long as all others are. */
    private static Set<CalendarLayer> all(@Nullable Set<CalendarLayer> chosen, List<CalendarLayer> layers) {
        if (chosen == null) {
            return Set.of();
        }
        return chosen.containsAll(layers) ? EnumSet.allOf(CalendarLayer.class) : chosen;
    }
}
