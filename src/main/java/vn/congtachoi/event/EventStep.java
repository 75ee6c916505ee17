package vn.congtachoi.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** One step of an event. Itself history, therefore not audited again. */
@Entity
@Unaudited
@Table(name = "event_step")
class EventStep extends AuditedEntity {

    private static final int WORDS_LENGTH = 2000;

    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private EventDeed deed;

    @Enumerated(EnumType.STRING)
    private EventState toState;

    @SuppressWarnings("UnusedVariable") // the account, kept beside the name it had then
    private @Nullable UUID byAccount;

    private String byName;
    private String onBehalfOf;
    private Instant takenAt;
    private String words;

    protected EventStep() {}

    EventStep(Event event, EventDeed deed, Actor by, Instant at, String words) {
        this.eventId = event.id();
        this.deed = deed;
        this.toState = event.state();
        PersonActor person = by instanceof PersonActor acting ? acting : null;
        String absent = person == null ? null : person.onBehalfOf();
        this.byAccount = person == null ? null : person.accountId();
        this.byName = by.name();
        this.onBehalfOf = absent == null ? "" : absent;
        this.takenAt = at;
        this.words = TypedText.lines(words, WORDS_LENGTH);
    }

    EventStepRow row() {
        return new EventStepRow(deed, toState, byName, onBehalfOf, takenAt, words);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Event.SUBJECT, eventId);
    }
}
