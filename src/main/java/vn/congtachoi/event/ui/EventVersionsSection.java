package vn.congtachoi.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.event.EventVersionReading;
import vn.congtachoi.event.EventVersionRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The versions of the plan that were issued, the latest first; each opens beside the plan of today. */
class EventVersionsSection extends PageSection {

    EventVersionsSection(UUID event, List<EventVersionRow> versions, EventVersionReading reading) {
        super(Texts.of("events.ui.page.versions"), list(event, versions, reading));
    }

    private static UnorderedList list(UUID event, List<EventVersionRow> versions, EventVersionReading reading) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-ruled-lines");
        versions.reversed().forEach(version -> {
            Div said = new Div(new Span(Texts.of(
                    "events.ui.page.version",
                    version.number(),
                    VnFormat.moment(version.issuedAt()),
                    version.byName())));
            said.addClassName("app-cell-lines");
            if (!version.reason().isEmpty()) {
                Span reason = new Span(version.reason());
                reason.addClassName("app-quiet");
                said.add(reason);
            }
            Div row = new Div(said, ActionButton.quiet("events.ui.version.open", () -> new EventVersionDialog(
                            reading.find(event, version.number()))
                    .open()));
            row.addClassNames("app-row", "app-event-version");
            list.add(new ListItem(row));
        });
        return list;
    }
}
