package vn.congtachoi.event.day;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** Somebody who is honoured at an event. */
@Entity
@Table(name = "event_award")
class EventAward extends AuditedEntity {

    private static final int NAME_LENGTH = 200;
    private static final int LONG_LENGTH = 300;

    private UUID eventId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private String name;
    private String unit;
    private String merit;

    protected EventAward() {}

    /** @throws BusinessException without a name */
    EventAward(UUID eventId, int position, AwardLine line) {
        this.eventId = eventId;
        this.position = position;
        this.name = TypedText.line(line.name(), NAME_LENGTH);
        this.unit = TypedText.line(line.unit(), LONG_LENGTH);
        this.merit = TypedText.line(line.merit(), LONG_LENGTH);
        if (name.isEmpty()) {
            throw new BusinessException("events.day.error.name", position + 1);
        }
    }

    AwardLine line() {
        return new AwardLine(name, unit, merit);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("event", eventId);
    }
}
