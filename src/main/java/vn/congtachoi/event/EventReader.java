package vn.congtachoi.event;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What somebody may read, to be asked of many events at once. */
final class EventReader {

    private final Predicate<Event> inside;
    private final UUID me;
    private final Set<UUID> readable;
    private final Set<UUID> above;

    EventReader(Predicate<Event> inside, UUID me, Set<UUID> readable, Set<UUID> above) {
        this.inside = inside;
        this.me = me;
        this.readable = Set.copyOf(readable);
        this.above = Set.copyOf(above);
    }

    /** @param duties those of the event */
    boolean mayRead(Event event, List<EventDutyLine> duties) {
        if (inside.test(event)) {
            return true;
        }
        if (event.state() == EventState.PROPOSED) {
            return false;
        }
        return readable.contains(event.unitId())
                || (EventState.TOLD.contains(event.state())
                        && (above.contains(event.unitId()) || duties.stream().anyMatch(this::isHers)));
    }

    private boolean isHers(EventDutyLine duty) {
        return me.equals(duty.personId()) || (duty.unitId() != null && readable.contains(duty.unitId()));
    }
}
