package vn.congtachoi.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A line of who does what for an event. */
@Entity
@Table(name = "event_duty")
class EventDuty extends AuditedEntity {

    private static final int WORDS_LENGTH = 500;

    private UUID eventId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private String words;
    private @Nullable UUID unitId;
    private @Nullable UUID personId;
    private @Nullable LocalDate dueOn;
    private @Nullable UUID taskId;

    protected EventDuty() {}

    /** @throws BusinessException when it cannot be kept as it stands */
    EventDuty(UUID eventId, int position, EventDutyLine line) {
        this.eventId = eventId;
        state(position, line);
    }

    /** @throws BusinessException when it cannot be kept as it stands */
    final void state(int at, EventDutyLine line) {
        position = at;
        words = TypedText.line(line.words(), WORDS_LENGTH);
        unitId = line.unitId();
        personId = line.personId();
        dueOn = line.dueOn();
        if (words.isEmpty()) {
            throw new BusinessException("events.error.duty", at + 1);
        }
    }

    UUID eventId() {
        return eventId;
    }

    /** It became a task. */
    void become(UUID task) {
        taskId = task;
    }

    EventDutyLine line() {
        return new EventDutyLine(id(), words, unitId, personId, dueOn, taskId);
    }

    @Nullable
    UUID taskId() {
        return taskId;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Event.SUBJECT, eventId);
    }
}
