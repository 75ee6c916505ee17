package vn.congtachoi.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** One who is invited, what she answered and whether she was there. */
@Entity
@Table(name = "agenda_meeting_guest")
class MeetingGuest extends AuditedEntity {

    private static final int NAME_LENGTH = 200;
    private static final int WORDS_LENGTH = 1000;

    private UUID meetingId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private @Nullable UUID unitId;
    private @Nullable UUID personId;
    private String name;

    @Enumerated(EnumType.STRING)
    private GuestAnswer answer = GuestAnswer.PENDING;

    private @Nullable UUID standInId;
    private String standInName = "";
    private @Nullable Instant answeredAt;
    private String answeredByName = "";
    private String answerWords = "";

    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.NOT_NOTED;

    protected MeetingGuest() {}

    /** @throws BusinessException when a guest has no name */
    MeetingGuest(UUID meetingId, int position, Invitee invitee) {
        this.meetingId = meetingId;
        this.position = position;
        this.unitId = invitee.unitId();
        this.personId = invitee.personId();
        this.name = invitee.isGuest() ? TypedText.line(invitee.name(), NAME_LENGTH) : "";
        if (invitee.isGuest() && name.isEmpty()) {
            throw new BusinessException("agenda.error.guest");
        }
    }

    void stand(int at) {
        position = at;
    }

    /** Somebody who goes in her place. */
    record StandIn(UUID personId, String name) {}

    /** Said by herself, or by whoever may say it for her. */
    void answer(GuestAnswer said, @Nullable StandIn standIn, String words, String by, Instant at) {
        answer = said;
        standInId = standIn == null ? null : standIn.personId();
        standInName = standIn == null ? "" : standIn.name();
        answerWords = TypedText.lines(words, WORDS_LENGTH);
        answeredByName = by;
        answeredAt = at;
    }

    /** What she answered was for another hour. */
    void askAgain() {
        answer = GuestAnswer.PENDING;
        standInId = null;
        standInName = "";
        answerWords = "";
        answeredByName = "";
        answeredAt = null;
    }

    void note(Attendance noted) {
        attendance = noted;
    }

    UUID meetingId() {
        return meetingId;
    }

    Invitee invitee() {
        return new Invitee(unitId, personId, name);
    }

    GuestAnswer answer() {
        return answer;
    }

    @Nullable
    UUID standInId() {
        return standInId;
    }

    String standInName() {
        return standInName;
    }

    Attendance attendance() {
        return attendance;
    }

    /** @param shown whom people see for whoever is invited */
    GuestRow row(String shown, boolean mayAnswer) {
        return new GuestRow(
                id(),
                invitee(),
                shown,
                answer,
                standInName,
                answerWords,
                answeredByName,
                answeredAt,
                attendance,
                mayAnswer);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Meeting.SUBJECT, meetingId);
    }
}
