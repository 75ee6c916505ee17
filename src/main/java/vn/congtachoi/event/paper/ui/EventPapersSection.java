package vn.congtachoi.event.paper.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.ui.begun.LatePapers;
import vn.congtachoi.document.ui.begun.PaperLook;
import vn.congtachoi.document.ui.begun.PaperMenu;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.paper.EventListKind;
import vn.congtachoi.event.paper.EventPaperKind;
import vn.congtachoi.event.paper.EventPaperRow;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.WorkList;

/**
 * The papers of an event: how far each is, those that the event has overtaken, what can be written, and for those inside
 * what is printed. Not visible where there is nothing of it for the reader.
 */
public class EventPapersSection extends Composite<Div> {

    private final EventPaperDesk desk;
    private final UUID event;

    /** @param reload shows the page anew after something was written anew or kept */
    public EventPapersSection(EventDetail detail, EventPaperDesk desk, Runnable reload) {
        this.desk = desk;
        this.event = detail.id();
        List<EventPaperRow> written = desk.papers().of(event);
        Map<EventPaperKind, Decision> offers = desk.papers().offers(detail);
        boolean inside = detail.inside();
        setVisible(inside || !written.isEmpty() || !offers.isEmpty());
        if (!isVisible()) {
            return;
        }
        PageSection section = new PageSection(Texts.of("events.ui.paper.title"));
        Div menus = new Div();
        menus.addClassName("app-row");
        if (!offers.isEmpty()) {
            menus.add(written(offers));
        }
        if (inside) {
            menus.add(printed(detail));
        }
        section.aside(menus);
        section.add(
                new LatePapers(rows(written), desk.renewal(), reload), written.isEmpty() ? nothing() : list(written));
        getContent().add(section);
    }

    private static List<DocumentRow> rows(List<EventPaperRow> written) {
        return written.stream().map(EventPaperRow::document).toList();
    }

    private static Span nothing() {
        Span words = new Span(Texts.of("events.ui.paper.none"));
        words.addClassName("app-quiet");
        return words;
    }

    private static WorkList list(List<EventPaperRow> written) {
        WorkList list = new WorkList();
        written.forEach(paper -> list.item(
                Texts.of("events.paper.kind", paper.kind()),
                PaperLook.numbered(paper.document()),
                PaperLook.path(paper.document()),
                PaperLook.badge(paper.document())));
        return list;
    }

    private PaperMenu written(Map<EventPaperKind, Decision> offers) {
        PaperMenu menu = new PaperMenu("events.ui.paper.menu");
        offers.forEach((kind, offer) -> menu.paper(
                Texts.of("events.paper.kind", kind), offer, () -> desk.papers().begin(event, kind)));
        return menu;
    }

    private PaperMenu printed(EventDetail detail) {
        PaperMenu menu = new PaperMenu("events.ui.paper.print");
        menu.item(
                Texts.of("events.ui.paper.invitations"),
                desk.invitations().mayPrint(event),
                () -> new InvitationsDialog(event, desk.invitations()).open());
        desk.lists().offers(event).forEach((kind, offer) -> list(menu, kind, offer));
        menu.item(Texts.of("events.ui.paper.news"), desk.lists().mayTell(detail), () -> new NewsDialog(
                        desk.lists().news(event))
                .open());
        return menu;
    }

    private void list(PaperMenu menu, EventListKind kind, Decision offer) {
        menu.item(Texts.of("events.list.kind", kind), offer, () -> new ListDialog(event, kind, desk.lists()).open());
    }
}
