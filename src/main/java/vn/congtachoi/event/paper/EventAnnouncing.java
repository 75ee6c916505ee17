package vn.congtachoi.event.paper;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentPermissions;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.event.EventDeed;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventMoved;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.event.EventState;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.PersonActor;

/**
 * Keeps when and where people were told that an event takes place; where that changes afterwards, the notice that says so
 * is drafted in the same step.
 */
@Component
class EventAnnouncing {

    private final EventAnnouncements announcements;
    private final EventGate gate;
    private final EventReading events;
    private final EventPaperwork paperwork;
    private final Access access;
    private final CurrentActor currentActor;

    EventAnnouncing(
            EventAnnouncements announcements,
            EventGate gate,
            EventReading events,
            EventPaperwork paperwork,
            Access access,
            CurrentActor currentActor) {
        this.announcements = announcements;
        this.gate = gate;
        this.events = events;
        this.paperwork = paperwork;
        this.access = access;
        this.currentActor = currentActor;
    }

    /** What the event says now is what people are told. */
    void keep(UUID eventId) {
        EventGate.Facts facts = gate.facts(eventId);
        Announcement said = new Announcement(facts.time(), facts.whereabouts());
        EventAnnouncement kept =
                announcements.findByEventId(eventId).orElseGet(() -> new EventAnnouncement(eventId, said));
        kept.say(said);
        announcements.save(kept);
    }

    @EventListener
    void on(EventMoved moved) {
        if (moved.deed() == EventDeed.ISSUE) {
            keep(moved.eventId());
        } else if (moved.deed() == EventDeed.MOVE && moved.before() == EventState.PLANNED && mayDraft()) {
            draft(moved.eventId());
        }
    }

    private boolean mayDraft() {
        return currentActor.require() instanceof PersonActor
                && access.holds(EventPermissions.READ)
                && access.holds(DocumentPermissions.DRAFT);
    }

    /** Once: a draft that is there already is written anew by whoever writes it. */
    private void draft(UUID eventId) {
        EventDetail event = events.detail(eventId);
        boolean there = paperwork.of(eventId).stream()
                .filter(paper -> paper.kind() == EventPaperKind.CHANGE_NOTICE)
                .map(EventPaperRow::document)
                .map(DocumentRow::state)
                .anyMatch(state -> state.isEditable() || state.isSubmitted());
        Decision offer = paperwork.offers(event).get(EventPaperKind.CHANGE_NOTICE);
        if (!there && offer != null && offer.allowed()) {
            paperwork.begin(eventId, EventPaperKind.CHANGE_NOTICE);
        }
    }
}
