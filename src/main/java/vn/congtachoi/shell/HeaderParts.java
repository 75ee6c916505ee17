package vn.congtachoi.shell;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congtachoi.uikit.Texts;

/** What the modules put into the header. */
@Component
record HeaderParts(
        ObjectProvider<UnitTitle> unit, ObjectProvider<HeaderSlot> slots, ObjectProvider<PersonMenuEntry> entries) {

    String unitName() {
        return unit.stream().findFirst().flatMap(UnitTitle::current).orElseGet(() -> Texts.of("shell.app.name"));
    }

    List<com.vaadin.flow.component.Component> created() {
        return slots.orderedStream().map(HeaderSlot::create).toList();
    }

    List<PersonMenuEntry> menu() {
        return entries.orderedStream().toList();
    }
}
