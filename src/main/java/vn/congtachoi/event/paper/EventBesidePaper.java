package vn.congtachoi.event.paper;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.BegunPapers;
import vn.congtachoi.document.BesidePaper;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPaperDoor;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.uikit.Texts;

/** Leads from a paper to the event of which it speaks, and says where that has changed since. */
@Component
class EventBesidePaper implements BesidePaper {

    private static final String PATH = "su-kien/";

    private final EventPapers papers;
    private final EventPaperDoor door;
    private final EventGate gate;
    private final EventPaperRenewal renewal;
    private final BegunPapers begun;
    private final Access access;

    EventBesidePaper(
            EventPapers papers,
            EventPaperDoor door,
            EventGate gate,
            EventPaperRenewal renewal,
            BegunPapers begun,
            Access access) {
        this.papers = papers;
        this.door = door;
        this.gate = gate;
        this.renewal = renewal;
        this.begun = begun;
        this.access = access;
    }

    @Override
    @Transactional
    public List<Line> of(UUID document) {
        if (!access.holds(EventPermissions.READ)) {
            return List.of();
        }
        return papers
                .findByDocumentId(document)
                .map(EventPaper::eventId)
                .filter(door::mayRead)
                .map(event -> line(document, event))
                .stream()
                .toList();
    }

    private Line line(UUID document, UUID event) {
        return new Line(Texts.of("events.paper.beside", gate.facts(event).title()), words(document), PATH + event);
    }

    private String words(UUID document) {
        return begun.standing(document, () -> renewal.isLate(document));
    }
}
