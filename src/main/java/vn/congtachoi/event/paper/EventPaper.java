package vn.congtachoi.event.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.document.StampedPaper;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A document that says what an event says. */
@Entity
@Table(name = "event_paper")
class EventPaper extends StampedPaper {

    static final String EVENT = "event";

    private static final int REASON_LENGTH = 2000;

    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private EventPaperKind kind;

    private String reason = "";

    protected EventPaper() {}

    /** @param said fingerprint of what the event said then */
    EventPaper(UUID eventId, UUID documentId, EventPaperKind kind, String said) {
        super(documentId, said);
        this.eventId = eventId;
        this.kind = kind;
    }

    /** Why it was submitted, as its drafter wrote to the signer. */
    void because(String words) {
        reason = TypedText.lines(words, REASON_LENGTH);
    }

    UUID eventId() {
        return eventId;
    }

    EventPaperKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(EVENT, eventId);
    }
}
