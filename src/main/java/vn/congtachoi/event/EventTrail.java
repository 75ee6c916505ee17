package vn.congtachoi.event;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;

/** Writes down what was done with an event and tells the others. */
@Component
class EventTrail {

    private final EventStore store;
    private final EventSteps steps;
    private final CurrentActor currentActor;

    EventTrail(EventStore store, EventSteps steps, CurrentActor currentActor) {
        this.store = store;
        this.steps = steps;
        this.currentActor = currentActor;
    }

    /**
     * Takes an event to another state.
     *
     * @throws BusinessException without the words that the act needs
     */
    void move(Event event, EventAct act, String words) {
        if (act.needsWords() && words.isBlank()) {
            throw new BusinessException("events.act.words");
        }
        EventState before = event.state();
        event.move(act.to(), store.now());
        write(event, EventDeed.of(act), before, words);
    }

    /** Something that leaves the event where it is. */
    void told(Event event, EventDeed deed, String words) {
        write(event, deed, event.state(), words);
    }

    private void write(Event event, EventDeed deed, EventState before, String words) {
        String said = words.strip();
        if (!said.isEmpty()) {
            store.because(said);
        }
        Event saved = store.save(event);
        Actor actor = currentActor.require();
        steps.save(new EventStep(saved, deed, actor, store.now(), said));
        store.moved(new EventMoved(event.id(), deed, before, actor.name(), said));
    }

    List<EventStepRow> steps(UUID eventId) {
        return steps.findByEventIdOrderByTakenAtAscIdAsc(eventId).stream()
                .map(EventStep::row)
                .toList();
    }
}
