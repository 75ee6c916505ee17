package vn.congtachoi.event.guest;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/** On which day what belongs to people of an event was erased. The event's own history tells it. */
@Entity
@Unaudited
@Table(name = "event_erasure")
class PeopleErased extends AuditedEntity {

    private UUID eventId;
    private LocalDate erasedOn;

    protected PeopleErased() {}

    PeopleErased(UUID eventId, LocalDate erasedOn) {
        this.eventId = eventId;
        this.erasedOn = erasedOn;
    }

    /** What was written after all since it was erased went, too. */
    void again(LocalDate day) {
        erasedOn = day;
    }

    LocalDate erasedOn() {
        return erasedOn;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Guest.EVENT, eventId);
    }
}
