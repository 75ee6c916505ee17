package vn.congtachoi.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectChanged;

/** Finds meetings, refuses stale forms and tells the others what changed. */
@Component
class MeetingStore {

    private final Meetings meetings;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingStore(Meetings meetings, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws BusinessException when there is none */
    Meeting get(UUID id) {
        return meetings.findById(id).orElseThrow(() -> new BusinessException("agenda.notFound"));
    }

    /**
     * The meeting, held until the end of the transaction.
     *
     * @throws BusinessException when there is none
     */
    Meeting lock(UUID id) {
        return meetings.lock(id).orElseThrow(() -> new BusinessException("agenda.notFound"));
    }

    Meeting save(Meeting meeting) {
        Meeting saved = meetings.saveAndFlush(meeting);
        events.publishEvent(new SubjectChanged(meeting.subject()));
        return saved;
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it */
    void requireFresh(Meeting meeting, long version) {
        if (meeting.version() != version) {
            throw trail.stale(meeting);
        }
    }

    /** Every change of the running transaction is made for this reason. */
    void because(String reason) {
        trail.because(reason);
    }

    /** Tells people and whoever else listens. */
    void moved(MeetingMoved moved) {
        events.publishEvent(moved);
    }
}
