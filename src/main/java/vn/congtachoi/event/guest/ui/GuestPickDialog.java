package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.event.guest.GuestImport;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.OrganSheet;
import vn.congtachoi.organisation.PersonRow;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Guests out of the directory: people one by one, whole organs, units. */
class GuestPickDialog extends RecordDialog {

    private final GuestDesk desk;
    private final EventGate.Facts event;
    private final Runnable changed;
    private final Select<GuestGroup> group = GuestChoices.group();
    private final MultiSelectComboBox<PersonRow> people;
    private final MultiSelectComboBox<OrganSheet> organs;
    private final MultiSelectComboBox<UnitRef> units;
    private final RadioButtonGroup<Boolean> who = new RadioButtonGroup<>(Texts.of("events.guest.ui.who"));

    GuestPickDialog(GuestDesk desk, EventGate.Facts event, Runnable changed) {
        super(Texts.of("events.guest.ui.invite"));
        this.desk = desk;
        this.event = event;
        this.changed = changed;
        people = desk.entry().choices().people();
        people.setHelperText(Texts.of("events.guest.ui.people-hint"));
        organs = desk.entry().choices().organs(event);
        units = desk.entry().choices().someUnits(event);
        who.setItems(true, false);
        who.setItemLabelGenerator(heads -> Texts.of(heads ? "events.guest.ui.who-heads" : "events.guest.ui.who-all"));
        who.setValue(true);
        who.setVisible(false);
        units.addValueChangeListener(change -> who.setVisible(!units.isEmpty()));
        List<UnitRef> below = desk.entry().choices().below(event);
        Div together = new Div();
        if (below.size() > 1) {
            together.add(new ActionButton(
                    Texts.of("events.guest.ui.all-units", below.size()), () -> units.setValue(Set.copyOf(below))));
        }
        Paragraph line = new Paragraph(Texts.of("events.guest.ui.pick-text"));
        line.addClassName("app-quiet");
        fill("events.guest.ui.pick-save", line, group, people, organs, units, together, who);
    }

    @Override
    protected void save() {
        if (people.isEmpty() && organs.isEmpty() && units.isEmpty()) {
            throw new BusinessException("events.guest.ui.pick-nobody");
        }
        GuestImport imports = desk.entry().imports();
        List<GuestImport.Added> added = new ArrayList<>();
        if (!people.isEmpty()) {
            added.add(imports.people(
                    event.id(),
                    group.getValue(),
                    people.getValue().stream().map(row -> row.card().id()).toList()));
        }
        for (OrganSheet organ : organs.getValue()) {
            added.add(imports.organ(event.id(), group.getValue(), organ.organ().id()));
        }
        if (!units.isEmpty()) {
            Set<UUID> wanted = units.getValue().stream().map(UnitRef::id).collect(Collectors.toSet());
            added.add(imports.units(event.id(), group.getValue(), wanted, who.getValue()));
        }
        say(added);
        changed.run();
    }

    private static void say(List<GuestImport.Added> added) {
        int count = added.stream().mapToInt(GuestImport.Added::count).sum();
        List<String> known =
                added.stream().flatMap(one -> one.known().stream()).distinct().toList();
        if (known.isEmpty()) {
            Toast.success("events.guest.ui.added", count);
        } else {
            Toast.success("events.guest.ui.added-but", count, known.size(), String.join(", ", known));
        }
    }
}
