package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.event.guest.GuestWords;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.OrganBoard;
import vn.congtachoi.organisation.OrganSheet;
import vn.congtachoi.organisation.PeopleList;
import vn.congtachoi.organisation.PersonFilter;
import vn.congtachoi.organisation.PersonRow;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** Whom one can invite out of the directory, and the fields to choose them. */
@Component
class GuestChoices {

    private final PeopleList people;
    private final OrganBoard organs;
    private final UnitDirectory units;

    GuestChoices(PeopleList people, OrganBoard organs, UnitDirectory units) {
        this.people = people;
        this.organs = organs;
        this.units = units;
    }

    static Select<GuestGroup> group() {
        Select<GuestGroup> field = Fields.choice(
                "events.guest.ui.group",
                Arrays.asList(GuestGroup.values()),
                group -> group == null ? "" : Texts.of("events.guest.group", group));
        field.setValue(GuestGroup.DELEGATE);
        return field;
    }

    /** How she is addressed: one of the usual ways, or what is typed. */
    static ComboBox<String> honorific() {
        ComboBox<String> field = Fields.oneOfMany("events.guest.ui.honorific", word -> word);
        field.setItems(GuestWords.honorifics());
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(event -> field.setValue(event.getDetail()));
        field.setValue(GuestWords.usualHonorific());
        return field;
    }

    /** People of the Hội and contacts outside it, by any words of their names. */
    MultiSelectComboBox<PersonRow> people() {
        MultiSelectComboBox<PersonRow> field = Fields.someOfMany("events.guest.ui.people", GuestChoices::label);
        field.setItems((FetchCallback<PersonRow, String>) query -> people
                .rows(
                        new PersonFilter(query.getFilter().orElse(""), Set.of(), null),
                        query.getOffset(),
                        query.getLimit())
                .stream());
        return field;
    }

    private static String label(PersonRow row) {
        String name = row.card().name().full();
        return row.standing().isEmpty() ? name : Texts.of("events.guest.ui.person", name, row.standing());
    }

    /** The organs of the host, each with its number of members that day. */
    MultiSelectComboBox<OrganSheet> organs(EventGate.Facts event) {
        LocalDate day = event.time().from();
        MultiSelectComboBox<OrganSheet> field = Fields.someOfMany(
                "events.guest.ui.organs",
                sheet -> Texts.of(
                        "events.guest.ui.organ",
                        sheet.organ().name(),
                        sheet.members().size()));
        field.setItems(organs.of(event.unitId(), day).stream()
                .filter(sheet -> !sheet.members().isEmpty())
                .toList());
        return field;
    }

    /** The host and the units below it that day, the highest first. */
    List<UnitRef> units(EventGate.Facts event) {
        UnitTree tree = units.treeOn(event.time().from());
        return tree.subtree(event.unitId()).stream().map(tree::get).toList();
    }

    /** Those directly below the host. */
    List<UnitRef> below(EventGate.Facts event) {
        return units.treeOn(event.time().from()).children(event.unitId());
    }

    MultiSelectComboBox<UnitRef> someUnits(EventGate.Facts event) {
        UnitTree tree = units.treeOn(event.time().from());
        MultiSelectComboBox<UnitRef> field = Fields.someOfMany("events.guest.ui.units", tree::fullName);
        field.setItems((unit, typed) -> matches(tree.fullName(unit), typed), units(event));
        return field;
    }

    ComboBox<UnitRef> unit(EventGate.Facts event) {
        UnitTree tree = units.treeOn(event.time().from());
        ComboBox<UnitRef> field = Fields.oneOfMany("events.guest.ui.unit", tree::fullName);
        field.setItems((unit, typed) -> matches(tree.fullName(unit), typed), units(event));
        field.setClearButtonVisible(true);
        return field;
    }

    private static boolean matches(String words, String typed) {
        return VietnameseText.fold(words).contains(VietnameseText.fold(typed));
    }
}
