package vn.congtachoi.event.paper;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentAct;
import vn.congtachoi.document.DocumentMoved;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.event.EventPaperDoor;
import vn.congtachoi.uikit.Texts;

/**
 * Follows the papers of events, in the transaction of their step: one that its event has overtaken is not submitted, the
 * plan that lies before the signer stands still, and her signature issues it.
 */
@Component
class EventPaperWatch {

    private final EventPapers papers;
    private final EventPaperDoor door;
    private final EventPaperRenewal renewal;
    private final EventAnnouncing announcing;
    private final DocumentReading reading;

    EventPaperWatch(
            EventPapers papers,
            EventPaperDoor door,
            EventPaperRenewal renewal,
            EventAnnouncing announcing,
            DocumentReading reading) {
        this.papers = papers;
        this.door = door;
        this.renewal = renewal;
        this.announcing = announcing;
        this.reading = reading;
    }

    @EventListener
    void on(DocumentMoved moved) {
        papers.findByDocumentId(moved.documentId()).ifPresent(paper -> follow(paper, moved));
    }

    private void follow(EventPaper paper, DocumentMoved moved) {
        if (moved.act() == DocumentAct.SUBMIT) {
            renewal.requireCurrent(moved.documentId());
            submitted(paper, moved);
        } else if (moved.to() == DocumentState.SIGNED) {
            signed(paper, moved);
        } else if (paper.kind() == EventPaperKind.PLAN
                && !moved.to().isSubmitted()
                && !moved.to().isSigned()) {
            door.release(paper.eventId(), moved.documentId());
        }
    }

    private void submitted(EventPaper paper, DocumentMoved moved) {
        if (paper.kind() == EventPaperKind.PLAN) {
            paper.because(moved.reason());
            papers.save(paper);
            door.hold(paper.eventId(), moved.documentId(), moved.reason());
        }
    }

    private void signed(EventPaper paper, DocumentMoved moved) {
        if (paper.kind() == EventPaperKind.PLAN) {
            door.issue(
                    paper.eventId(),
                    new EventPaperDoor.Issue(
                            moved.documentId(), moved.signerName(), paper.reason(), words(paper, moved)));
        } else if (paper.kind() == EventPaperKind.CHANGE_NOTICE) {
            announcing.keep(paper.eventId());
        }
    }

    /** Which paper it was, who signed it, and why where the drafter has said so. */
    private String words(EventPaper paper, DocumentMoved moved) {
        UUID document = moved.documentId();
        String named = Optional.ofNullable(reading.rows(Set.of(document)).get(document))
                .flatMap(DocumentRow::cited)
                .orElseGet(() -> Texts.of("events.paper.kind", paper.kind()));
        String signed = Texts.of("events.paper.signed-by", named, moved.signerName());
        return paper.reason().isEmpty() ? signed : Texts.of("events.paper.signed-because", signed, paper.reason());
    }
}
