package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.DocumentBeginnings;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.uikit.Texts;

/** The papers that a meeting gives, begun from what it says and signed and sent as any other. */
@Service
@PreAuthorize("denyAll()")
public class MeetingPaperwork {

    private final MeetingReading meetings;
    private final InvitationText invitations;
    private final RecordText records;
    private final DocumentService documents;
    private final DocumentReading reading;
    private final DocumentBeginnings beginnings;
    private final MeetingStore store;

    MeetingPaperwork(
            MeetingReading meetings,
            InvitationText invitations,
            RecordText records,
            DocumentService documents,
            DocumentReading reading,
            DocumentBeginnings beginnings,
            MeetingStore store) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.records = records;
        this.documents = documents;
        this.reading = reading;
        this.beginnings = beginnings;
        this.store = store;
    }

    /** Which papers she may begin now, and why not the others; empty when she writes none for the unit. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public Map<MeetingPaperKind, Decision> offers(MeetingDetail meeting) {
        Map<MeetingPaperKind, Decision> offers = new EnumMap<>(MeetingPaperKind.class);
        if (documents.mayCreate(meeting.row().unitId()).allowed()) {
            for (MeetingPaperKind kind : MeetingPaperKind.values()) {
                offers.put(kind, fits(kind, meeting, store.today()));
            }
        }
        return offers;
    }

    /** Whether the meeting has what the paper says. */
    static Decision fits(MeetingPaperKind kind, MeetingDetail meeting, LocalDate today) {
        MeetingState state = meeting.row().state();
        if (state == MeetingState.CANCELLED) {
            return Decision.no("agenda.paper.no.cancelled");
        }
        boolean held = state == MeetingState.HELD || state == MeetingState.CONCLUDED;
        return switch (kind) {
            case INVITATION -> {
                boolean over = held || meeting.row().day().isBefore(today);
                yield over ? Decision.no("agenda.paper.no.over") : inviting(meeting);
            }
            case ATTENDANCE -> inviting(meeting);
            case MINUTES -> held ? Decision.yes() : Decision.no("agenda.paper.no.not-held");
            case CONCLUSIONS ->
                state == MeetingState.CONCLUDED && !meeting.conclusions().isEmpty()
                        ? Decision.yes()
                        : Decision.no("agenda.paper.no.not-concluded");
        };
    }

    private static Decision inviting(MeetingDetail meeting) {
        if (meeting.row().kind() == MeetingKind.INVITED) {
            return Decision.no("agenda.paper.no.invited");
        }
        return meeting.guests().isEmpty() ? Decision.no("agenda.paper.no.nobody") : Decision.yes();
    }

    /**
     * Begins a paper that says what the meeting says now.
     *
     * @return its id
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when the meeting does not give it now
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public UUID begin(UUID meetingId, MeetingPaperKind kind) {
        MeetingDetail meeting = meetings.detail(meetingId);
        fits(kind, meeting, store.today()).orThrow();
        UUID unit = meeting.row().unitId();
        String subject = subject(kind, meeting);
        DocumentForm form = beginnings.form(unit, kind.code(), subject).from(SubjectRef.of(Meeting.SUBJECT, meetingId));
        return documents.create(
                switch (kind) {
                    case INVITATION ->
                        form.saying(invitations.invitation(meeting))
                                .to(
                                        invitations.addressees(meeting),
                                        InvitationText.recipients(meeting, "agenda.paper.recipients.invited"));
                    case ATTENDANCE -> form.saying(invitations.attendance(meeting));
                    case MINUTES -> presided(form.saying(records.minutes(meeting)), meeting);
                    case CONCLUSIONS ->
                        form.saying(records.conclusionNotice(meeting))
                                .to("", InvitationText.recipients(meeting, "agenda.paper.recipients.present"));
                });
    }

    /** Kinds have their name on a line of their own: the subject says the rest of it. */
    private static String subject(MeetingPaperKind kind, MeetingDetail meeting) {
        return Texts.of("agenda.paper.subject." + kind.name(), meeting.row().title());
    }

    /** Minutes are signed by whoever chaired, when she signs for the unit. */
    private DocumentForm presided(DocumentForm form, MeetingDetail meeting) {
        UUID chair = meeting.form().heads().chairId();
        boolean signs = chair != null
                && reading.signers(meeting.row().unitId()).stream()
                        .map(PersonOnDay::id)
                        .anyMatch(chair::equals);
        return chair != null && signs ? form.signedBy(chair) : form;
    }

    /** The papers of the meeting that she may read, newest first. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<DocumentRow> of(UUID meetingId) {
        return reading.of(SubjectRef.of(Meeting.SUBJECT, meetingId));
    }
}
