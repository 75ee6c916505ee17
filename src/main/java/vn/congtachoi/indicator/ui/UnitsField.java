package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;

/** Units to choose from, with the two choices that are made most. */
class UnitsField extends CustomField<QuickUnits> {

    private final CheckboxGroup<UnitRef> group = new CheckboxGroup<>();
    private final List<UnitRef> units;

    /**
     * @param overseen Đơn vị tôi phụ trách; the choice is offered when some of them are among the units
     */
    UnitsField(List<UnitRef> units, Set<UUID> overseen) {
        super(new QuickUnits(Set.of()));
        this.units = units;
        setLabel(Texts.of("indicator.ui.quick.form.units"));
        group.setItems(units);
        group.setItemLabelGenerator(UnitRef::shortName);
        group.addClassName("app-units-choice");
        group.setAriaLabel(Texts.of("indicator.ui.quick.form.units"));
        group.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                setModelValue(generateModelValue(), true);
            }
        });
        Set<UUID> mine =
                units.stream().map(UnitRef::id).filter(overseen::contains).collect(Collectors.toSet());
        Div shortcuts = new Div(ActionButton.quiet("indicator.ui.quick.form.units.all", () -> choose(ids(units))));
        shortcuts.addClassName("app-row");
        if (!mine.isEmpty()) {
            shortcuts.add(ActionButton.quiet("indicator.ui.quick.form.units.mine", () -> choose(mine)));
        }
        shortcuts.add(ActionButton.quiet("indicator.ui.quick.form.units.none", () -> choose(Set.of())));
        add(group, shortcuts);
    }

    private static Set<UUID> ids(List<UnitRef> units) {
        return units.stream().map(UnitRef::id).collect(Collectors.toSet());
    }

    private void choose(Set<UUID> ids) {
        setPresentationValue(new QuickUnits(ids));
        setModelValue(generateModelValue(), true);
    }

    @Override
    protected QuickUnits generateModelValue() {
        return new QuickUnits(group.getValue().stream().map(UnitRef::id).collect(Collectors.toSet()));
    }

    @Override
    protected void setPresentationValue(QuickUnits chosen) {
        Set<UnitRef> selected = new HashSet<>(units);
        selected.removeIf(unit -> !chosen.ids().contains(unit.id()));
        group.setValue(selected);
    }
}
