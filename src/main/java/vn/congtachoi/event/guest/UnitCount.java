package vn.congtachoi.event.guest;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** How many of a unit came, as a bare number. */
@Entity
@Table(name = "event_unit_count")
class UnitCount extends AuditedEntity {

    private static final int MOST = 100_000;
    private static final int NOTE_LENGTH = 300;

    private UUID eventId;
    private UUID unitId;
    private int number;
    private String note;

    protected UnitCount() {}

    /** @throws BusinessException when it is no number of people */
    UnitCount(UUID eventId, UUID unitId, int number, String note) {
        this.eventId = eventId;
        this.unitId = unitId;
        say(number, note);
    }

    /** @throws BusinessException when it is no number of people */
    final void say(int counted, String words) {
        if (counted < 0 || counted > MOST) {
            throw new BusinessException("events.guest.error.number", MOST);
        }
        number = counted;
        note = TypedText.line(words, NOTE_LENGTH);
    }

    UUID unitId() {
        return unitId;
    }

    int number() {
        return number;
    }

    String note() {
        return note;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Guest.EVENT, eventId);
    }
}
