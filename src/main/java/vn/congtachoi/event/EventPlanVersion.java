package vn.congtachoi.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** The plan as it was issued. Itself history, therefore not audited again. */
@Entity
@Unaudited
@Table(name = "event_plan_version")
class EventPlanVersion extends AuditedEntity {

    private static final int REASON_LENGTH = 2000;

    private UUID eventId;
    private int number;

    private String said;

    private @Nullable UUID documentId;
    private String reason;
    private String byName;
    private Instant issuedAt;

    protected EventPlanVersion() {}

    EventPlanVersion(Event event, int number, EventPlanText said, EventIssue issue, Instant at) {
        this.eventId = event.id();
        this.number = number;
        this.said = said.json();
        this.documentId = issue.documentId();
        this.reason = TypedText.lines(issue.reason(), REASON_LENGTH);
        this.byName = issue.byName();
        this.issuedAt = at;
    }

    int number() {
        return number;
    }

    EventVersionRow row() {
        return new EventVersionRow(number, documentId, reason, byName, issuedAt);
    }

    EventPlanText said() {
        return EventPlanText.of(said);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Event.SUBJECT, eventId);
    }
}
