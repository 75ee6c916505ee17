package vn.congtachoi.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A line of the programme. */
@Entity
@Table(name = "event_point")
class EventPoint extends AuditedEntity {

    private static final int TITLE_LENGTH = 500;
    private static final int SPEAKER_LENGTH = 200;
    private static final int SCRIPT_LENGTH = 8000;

    private UUID eventId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private String title;
    private @Nullable Integer minutes;
    private String speaker;
    private String script;

    protected EventPoint() {}

    /** @throws BusinessException when it cannot be kept as it stands */
    EventPoint(UUID eventId, int position, ProgrammePoint point) {
        this.eventId = eventId;
        this.position = position;
        this.title = TypedText.line(point.title(), TITLE_LENGTH);
        this.minutes = point.minutes();
        this.speaker = TypedText.line(point.speaker(), SPEAKER_LENGTH);
        this.script = TypedText.lines(point.script(), SCRIPT_LENGTH);
        if (title.isEmpty()) {
            throw new BusinessException("events.error.point", position + 1);
        }
        if (minutes != null && minutes < 1) {
            throw new BusinessException("events.error.minutes", title);
        }
    }

    ProgrammePoint point() {
        return new ProgrammePoint(title, minutes, speaker, script);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Event.SUBJECT, eventId);
    }
}
