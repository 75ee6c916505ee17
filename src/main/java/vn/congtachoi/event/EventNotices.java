package vn.congtachoi.event;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.security.UnitPeople;

/** Tells those who carry an event, and those who have a duty in it, what was done with it, in the transaction of the step. */
@Component
class EventNotices {

    private final Inbox inbox;
    private final EventStore store;
    private final EventDuties duties;
    private final UnitPeople people;
    private final CurrentActor currentActor;

    EventNotices(Inbox inbox, EventStore store, EventDuties duties, UnitPeople people, CurrentActor currentActor) {
        this.inbox = inbox;
        this.store = store;
        this.duties = duties;
        this.people = people;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(EventMoved moved) {
        Event event = store.get(moved.eventId());
        boolean told = EventState.TOLD.contains(moved.before());
        switch (moved.deed()) {
            case PROPOSE -> send(carriers(event), event, moved, "proposed");
            case CREATE -> send(heads(event), event, moved, "named");
            case ISSUE -> send(all(event), event, moved, "issued");
            case MOVE -> {
                if (told) {
                    send(all(event), event, moved, "moved");
                }
            }
            case POSTPONE -> {
                if (told) {
                    send(all(event), event, moved, "postponed");
                }
            }
            case CANCEL -> {
                if (told) {
                    send(all(event), event, moved, "cancelled");
                }
            }
            case HOLD -> send(heads(event), event, moved, "held");
            default -> {}
        }
    }

    private static Set<UUID> heads(Event event) {
        Set<UUID> heads = new HashSet<>();
        add(heads, event.heads().chairId());
        add(heads, event.heads().leadId());
        return heads;
    }

    private static void add(Set<UUID> to, @Nullable UUID person) {
        if (person != null) {
            to.add(person);
        }
    }

    /** Its lead; while nobody is named, whoever prepares events of the unit. */
    private Set<UUID> carriers(Event event) {
        UUID lead = event.heads().leadId();
        return lead == null ? people.at(event.unitId(), EventRights.EDIT) : Set.of(lead);
    }

    private Set<UUID> all(Event event) {
        Set<UUID> all = heads(event);
        duties.findByEventIdOrderByPosition(event.id()).stream()
                .map(EventDuty::line)
                .forEach(duty -> {
                    if (duty.personId() != null) {
                        all.add(duty.personId());
                    } else if (duty.unitId() != null && !duty.unitId().equals(event.unitId())) {
                        all.addAll(people.at(Objects.requireNonNull(duty.unitId()), EventRights.EDIT));
                    }
                });
        return all;
    }

    private void send(Set<UUID> to, Event event, EventMoved moved, String key) {
        Set<UUID> others = new HashSet<>(to);
        if (currentActor.require() instanceof PersonActor me) {
            others.remove(me.ownPersonId());
        }
        inbox.send(
                others,
                Notice.of(
                        "events.notice." + key,
                        List.of(event.title(), EventTimes.words(event.time()), moved.by()),
                        moved.words(),
                        EventSubject.PATH + event.id(),
                        event.subject()));
    }
}
