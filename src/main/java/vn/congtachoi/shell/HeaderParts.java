package vn.congtachoi.shell;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congtachoi.uikit.Texts;

/** What the modules put into the header. */
@Component
record HeaderParts(
        ObjectProvider<UnitTitle> unit,
        ObjectProvider<HeaderStrip> strips,
        ObjectProvider<HeaderSlot> slots,
        ObjectProvider<PersonMenuEntry> entries,
        ObjectProvider<PersonMenuSource> sources) {

    String unitName() {
        return unit.stream().findFirst().flatMap(UnitTitle::current).orElseGet(() -> Texts.of("shell.app.name"));
    }

    List<com.vaadin.flow.component.Component> created() {
        return slots.orderedStream().map(HeaderSlot::create).toList();
    }

    List<com.vaadin.flow.component.Component> above() {
        return strips.orderedStream().flatMap(strip -> strip.create().stream()).toList();
    }

    List<PersonMenuEntry> menu() {
        return Stream.concat(
                        entries.orderedStream(), sources.orderedStream().flatMap(source -> source.entries().stream()))
                .toList();
    }
}
