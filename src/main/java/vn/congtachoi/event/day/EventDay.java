package vn.congtachoi.event.day;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** What is read on the day of an event. */
@Entity
@Table(name = "event_day")
class EventDay extends AuditedEntity {

    private static final int SPEECH_LENGTH = 40000;
    private static final int BASIS_LENGTH = 500;

    private UUID eventId;

    /** Counts the changes of the awards below it, so that an older form is known as stale. */
    @Unaudited
    @SuppressWarnings("UnusedVariable") // makes the version move
    private int revision;

    private String speech = "";
    private String awardBasis = "";

    protected EventDay() {}

    EventDay(UUID eventId) {
        this.eventId = eventId;
    }

    void write(String words, String basis) {
        speech = TypedText.lines(words, SPEECH_LENGTH);
        awardBasis = TypedText.line(basis, BASIS_LENGTH);
        revision++;
    }

    String speech() {
        return speech;
    }

    String awardBasis() {
        return awardBasis;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("event", eventId);
    }
}
