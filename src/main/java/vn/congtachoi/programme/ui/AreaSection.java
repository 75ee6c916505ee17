package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammePermissions;
import vn.congtachoi.programme.ProgrammeReach;
import vn.congtachoi.programme.Reach;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Which communes the programme reaches, and where work for it is done within others. */
@org.springframework.stereotype.Component
@Order(5)
class AreaSection implements ProgrammeSection {

    private static final Permission EDIT = Permission.of(ProgrammePermissions.EDIT);

    private final ProgrammeReach reach;
    private final OurUnit ours;
    private final Access access;

    AreaSection(ProgrammeReach reach, OurUnit ours, Access access) {
        this.reach = reach;
        this.ours = ours;
        this.access = access;
    }

    @Override
    public Optional<Component> of(ProgrammeDetail programme, Frame frame) {
        List<UnitRef> communes = ours.communes();
        if (communes.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, Reach> said = reach.said(programme.id());
        PageSection section = new PageSection(Texts.of("programme.ui.area"));
        List<PartLine> lines = List.of(Reach.values()).stream()
                .flatMap(value -> line(value, communes, said).stream())
                .toList();
        section.add(PartLine.list(lines));
        List<UnitRef> mine = communes.stream()
                .filter(unit -> access.may(EDIT, unit.id()).allowed())
                .toList();
        if (!mine.isEmpty()) {
            section.aside(ActionButton.quiet("programme.ui.area.change", () -> edit(programme.id(), mine, frame))
                    .with(AppIcon.MAP_PIN));
        }
        return Optional.of(section);
    }

    private static Optional<PartLine> line(Reach value, List<UnitRef> communes, Map<UUID, Reach> said) {
        List<String> names = communes.stream()
                .filter(unit -> said.getOrDefault(unit.id(), Reach.IN_AREA) == value)
                .map(UnitRef::shortName)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartLine(Words.reach(value)).detail(String.join(", ", names)));
    }

    private void edit(UUID programme, List<UnitRef> communes, Frame frame) {
        Map<UUID, Reach> said = reach.said(programme);
        Set<UnitRef> before = communes.stream()
                .filter(unit -> said.getOrDefault(unit.id(), Reach.IN_AREA) == Reach.IN_AREA)
                .collect(Collectors.toSet());
        CheckboxGroup<UnitRef> inArea = new CheckboxGroup<>(Texts.of("programme.ui.area.in"));
        inArea.setItems(communes);
        inArea.setItemLabelGenerator(UnitRef::shortName);
        inArea.setValue(before);
        Dialog dialog = new Dialog(Texts.of("programme.ui.area.title"));
        dialog.addClassName("app-part-dialog");
        dialog.add(new Paragraph(Texts.of("programme.ui.area.hint")), inArea);
        dialog.getFooter()
                .add(
                        ActionButton.quiet("programme.ui.later", dialog::close),
                        ActionButton.primary("programme.ui.save", () -> {
                            communes.stream()
                                    .filter(unit -> before.contains(unit)
                                            != inArea.getValue().contains(unit))
                                    .forEach(unit -> reach.say(
                                            programme,
                                            unit.id(),
                                            inArea.getValue().contains(unit) ? Reach.IN_AREA : Reach.INTEGRATED));
                            dialog.close();
                            Toast.success("programme.ui.saved");
                            frame.reload().run();
                        }));
        dialog.open();
    }
}
