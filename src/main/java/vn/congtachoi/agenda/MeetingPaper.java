package vn.congtachoi.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** A record of another module that belongs to a meeting: a paper to be read before it. */
@Entity
@Table(name = "agenda_meeting_paper")
class MeetingPaper extends AuditedEntity {

    private UUID meetingId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private String subjectType;
    private UUID subjectId;

    protected MeetingPaper() {}

    MeetingPaper(UUID meetingId, int position, SubjectRef paper) {
        this.meetingId = meetingId;
        this.position = position;
        this.subjectType = paper.type();
        this.subjectId = paper.id();
    }

    SubjectRef paper() {
        return SubjectRef.of(subjectType, subjectId);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Meeting.SUBJECT, meetingId);
    }
}
