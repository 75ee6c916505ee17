package vn.congtachoi.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SubjectRef;

/** The door to an event for what is kept with it: guests, attendance, gifts, papers. It asks who may, and keeps the history. */
@Service
@PreAuthorize("denyAll()")
public class EventGate {

    private final EventStore store;
    private final EventRights rights;
    private final EventTrail trail;
    private final EventNames names;

    EventGate(EventStore store, EventRights rights, EventTrail trail, EventNames names) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.names = names;
    }

    /**
     * An event as other parts of the module see it.
     *
     * @param unit name of the unit on its first day
     * @param whereabouts room and place in words; may be empty
     * @param inside whether the reader is one of those who prepare or lead it: only then its guests are hers to see
     */
    public record Facts(
            UUID id,
            UUID unitId,
            String unit,
            EventKind kind,
            String title,
            EventTime time,
            String whereabouts,
            EventState state,
            Instant stateSince,
            long version,
            boolean inside) {

        /** Under which it stands in links. */
        public SubjectRef subject() {
            return SubjectRef.of(Event.SUBJECT, id);
        }
    }

    /**
     * The event.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Facts facts(UUID id) {
        Event event = store.get(id);
        rights.requireRead(event);
        return facts(event);
    }

    private Facts facts(Event event) {
        return new Facts(
                event.id(),
                event.unitId(),
                names.unitName(event.unitId(), event.time().from()),
                event.form().kind(),
                event.title(),
                event.time(),
                names.whereabouts(event),
                event.state(),
                event.stateSince(),
                event.version(),
                rights.isInside(event));
    }

    /** Those of these days that she prepares or leads and that nobody has confirmed yet, the earliest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Facts> unfinished(LocalDate from, LocalDate to) {
        return store.touching(from, to, EventState.UNFINISHED).stream()
                .filter(rights::isInside)
                .map(this::facts)
                .toList();
    }

    /** Whether it is there and she is one of those who prepare or lead it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean isInside(UUID id) {
        return rights.isInside(store.get(id));
    }

    /** Whether she may invite, tell and seat people: as long as it lies ahead, and on its days. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayInvite(UUID id) {
        return mayInvite(store.get(id));
    }

    private Decision mayInvite(Event event) {
        EventState state = event.state();
        boolean over = state == EventState.CLOSED || state == EventState.CANCELLED;
        return over ? Decision.no("events.right.closed") : rights.mayArrange(event);
    }

    /** Whether she may note who came, what was given and what it looked like: on its days and until it is closed. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayRecord(UUID id) {
        return rights.mayRecord(store.get(id), store.today());
    }

    /**
     * The event, held until the end of the transaction, for whoever invites, tells and seats people.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public Facts invite(UUID id) {
        Event event = store.lock(id);
        mayInvite(event).orThrow();
        return facts(event);
    }

    /**
     * The same for whoever notes what happens on its days.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public Facts record(UUID id) {
        Event event = store.lock(id);
        rights.mayRecord(event, store.today()).orThrow();
        return facts(event);
    }

    /** Keeps in the history what was done beside it; a form of the event that is open meanwhile stays fresh. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void told(UUID id, EventDeed deed, String words) {
        trail.told(store.lock(id), deed, words);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Instant now() {
        return store.now();
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public LocalDate today() {
        return store.today();
    }
}
