package vn.congtachoi.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.congtachoi.event.EventVersionDetail;
import vn.congtachoi.event.EventVersionRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What a plan said when it was issued: first what was changed since, as it was and as it is, then the rest. */
class EventVersionDialog extends Dialog {

    EventVersionDialog(EventVersionDetail version) {
        EventVersionRow row = version.row();
        setHeaderTitle(Texts.of("events.ui.version.title", row.number()));
        Paragraph line =
                new Paragraph(Texts.of("events.ui.version.line", VnFormat.moment(row.issuedAt()), row.byName()));
        line.addClassName("app-quiet");
        Div body = new Div(line);
        body.addClassName("app-act");
        if (row.documentId() != null) {
            body.add(new Anchor("van-ban/" + row.documentId(), Texts.of("events.ui.version.paper")));
        }
        List<EventVersionDetail.Part> changed = version.changed();
        if (changed.isEmpty()) {
            body.add(new Paragraph(Texts.of("events.ui.version.same")));
        } else {
            Div changes = new Div();
            changed.forEach(part -> changes.add(change(part)));
            body.add(new PageSection(Texts.of("events.ui.version.changed", changed.size()), changes));
        }
        Div rest = new Div();
        rest.addClassName("app-event-text");
        version.parts().stream()
                .filter(part -> !part.isChanged())
                .forEach(part -> rest.add(new H3(Texts.of("events.part", part.part())), words(part.then())));
        if (rest.getComponentCount() > 0) {
            body.add(new PageSection(Texts.of("events.ui.version.rest"), rest));
        }
        add(body);
        getFooter().add(ActionButton.quiet("events.ui.version.close", this::close));
    }

    private static Component change(EventVersionDetail.Part part) {
        Span title = new Span(Texts.of("events.part", part.part()));
        title.addClassName("app-plan-change__title");
        FactList facts = new FactList();
        facts.add(Texts.of("events.ui.version.then"), words(part.then()));
        facts.add(Texts.of("events.ui.version.now"), words(part.now()));
        Div change = new Div(title, facts);
        change.addClassName("app-plan-change");
        return change;
    }

    private static Paragraph words(String lines) {
        Paragraph words = new Paragraph(lines.isEmpty() ? Texts.of("events.ui.version.empty") : lines);
        words.addClassName("app-lines");
        return words;
    }
}
