package vn.congtachoi.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** What a meeting is to speak about. */
@Entity
@Table(name = "agenda_meeting_point")
class MeetingPoint extends AuditedEntity {

    private static final int TITLE_LENGTH = 500;
    private static final int SPEAKER_LENGTH = 200;

    private UUID meetingId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private String title;
    private @Nullable Integer minutes;
    private String speaker;

    protected MeetingPoint() {}

    /** @throws BusinessException when it says nothing, or takes no time */
    MeetingPoint(UUID meetingId, int position, AgendaPoint point) {
        this.meetingId = meetingId;
        this.position = position;
        this.title = TypedText.line(point.title(), TITLE_LENGTH);
        this.minutes = point.minutes();
        this.speaker = TypedText.line(point.speaker(), SPEAKER_LENGTH);
        if (title.isEmpty()) {
            throw new BusinessException("agenda.error.point");
        }
        if (minutes != null && minutes <= 0) {
            throw new BusinessException("agenda.error.minutes");
        }
    }

    AgendaPoint point() {
        return new AgendaPoint(title, minutes, speaker);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Meeting.SUBJECT, meetingId);
    }
}
