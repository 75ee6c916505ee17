package vn.congtachoi.event;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectChanged;

/** Finds events, refuses stale forms and tells the others what changed. */
@Component
class EventStore {

    private final Events events;
    private final AuditTrail trail;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    EventStore(Events events, AuditTrail trail, ApplicationEventPublisher listeners, Clock clock) {
        this.events = events;
        this.trail = trail;
        this.listeners = listeners;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws BusinessException when there is none */
    Event get(UUID id) {
        return events.findById(id).orElseThrow(() -> new BusinessException("events.notFound"));
    }

    /**
     * The event, held until the end of the transaction.
     *
     * @throws BusinessException when there is none
     */
    Event lock(UUID id) {
        return events.lock(id).orElseThrow(() -> new BusinessException("events.notFound"));
    }

    /** Those that touch these days in one of the states, the earliest first. */
    List<Event> touching(LocalDate from, LocalDate to, Set<EventState> states) {
        return events.touching(from, to, states);
    }

    Event save(Event event) {
        Event saved = events.saveAndFlush(event);
        listeners.publishEvent(new SubjectChanged(event.subject()));
        return saved;
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it */
    void requireFresh(Event event, long version) {
        if (event.version() != version) {
            throw trail.stale(event);
        }
    }

    /** Every change of the running transaction is made for this reason. */
    void because(String reason) {
        trail.because(reason);
    }

    /** Tells people and whoever else listens. */
    void moved(EventMoved moved) {
        listeners.publishEvent(moved);
    }
}
