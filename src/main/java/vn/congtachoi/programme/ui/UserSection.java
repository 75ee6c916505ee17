package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.programme.ProgrammeContentRow;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeUser;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;

/** What other modules count or do for the programme: "Chỉ tiêu của đề án". */
@org.springframework.stereotype.Component
@Order(2)
class UserSection implements ProgrammeSection {

    @Override
    public Optional<Component> of(ProgrammeDetail programme, Frame frame) {
        if (programme.users().isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, String> numbers = programme.contents().stream()
                .collect(Collectors.toMap(
                        ProgrammeContentRow::id, row -> row.content().number()));
        Map<MessageKey, List<ProgrammeUser>> byKind = programme.users().stream()
                .collect(Collectors.groupingBy(ProgrammeUser::kind, LinkedHashMap::new, Collectors.toList()));
        Div sections = new Div();
        sections.addClassName("app-section");
        byKind.forEach((kind, users) -> sections.add(new PageSection(
                Texts.of(
                        "programme.ui.users",
                        Texts.of(kind.key()),
                        Texts.of("programme.ui.kind-inline", programme.header().kind())),
                PartLine.list(users.stream().map(user -> line(user, numbers)).toList()))));
        return Optional.of(sections);
    }

    private static PartLine line(ProgrammeUser user, Map<UUID, String> numbers) {
        Component name = user.readable() ? new Anchor(user.path(), user.name()) : new Span(user.name());
        return new PartLine(name)
                .unverified(user.unverified())
                .detail(Optional.ofNullable(numbers.get(user.part().id()))
                        .map(number -> Texts.of("programme.ui.users.content", number))
                        .orElse(""));
    }
}
