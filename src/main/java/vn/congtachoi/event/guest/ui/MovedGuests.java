package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestMessages;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.CopyButton;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;

/** Đã báo giờ cũ: whoever was told of another day, hour or place, one text for all of them, and that it was told. */
class MovedGuests extends Composite<Div> {

    MovedGuests(GuestDesk desk, GuestReading.Sheet sheet, List<GuestLine> outdated, Runnable changed) {
        Paragraph now = new Paragraph(Texts.of("events.guest.moved.now", GuestMessages.words(sheet.invitation())));
        UnorderedList names = new UnorderedList();
        names.addClassName("app-guest-moved__names");
        outdated.stream()
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.told().then()), Collectors.toList()))
                .forEach((then, lines) -> names.add(new ListItem(Texts.of(
                        "events.guest.moved.then",
                        GuestMessages.words(then),
                        lines.stream().map(GuestLine::addressed).collect(Collectors.joining("; "))))));
        Div acts = new Div(
                new CopyButton("events.guest.moved.copy", desk.messages().moved(sheet.event())));
        acts.addClassName("app-row");
        if (sheet.mayInvite().allowed()) {
            acts.add(ActionButton.secondary(
                    "events.guest.moved.told",
                    () -> new ToldDialog(desk.calls(), sheet.event().id(), outdated, changed).open()));
        }
        PageSection section = new PageSection(Texts.of("events.guest.moved.title", outdated.size()), now, names, acts);
        getContent().addClassNames("app-caution", "app-guest-moved");
        getContent().add(section);
    }
}
