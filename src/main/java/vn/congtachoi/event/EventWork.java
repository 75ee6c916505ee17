package vn.congtachoi.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.DatedItem;
import vn.congtachoi.kernel.DatedSource;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.uikit.Texts;

/** The steps of events that wait for the signed-in person, and her days. */
@Component
class EventWork implements WorkSource, DatedSource {

    /** Whoever prepares sees the plan as her next step from this many days on; before, it is nobody's hurry. */
    private static final int DAYS_AHEAD = 60;

    private static final Set<EventState> OPEN =
            EnumSet.of(EventState.PROPOSED, EventState.PREPARING, EventState.PLANNED, EventState.HELD);

    private final Events events;
    private final EventRights rights;
    private final EventStore store;

    EventWork(Events events, EventRights rights, EventStore store) {
        this.events = events;
        this.rights = rights;
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        if (!rights.reads()) {
            return List.of();
        }
        LocalDate today = store.today();
        List<WorkItem> items = new ArrayList<>();
        for (Event event : events.hers(rights.me(), rights.prepared(), OPEN)) {
            LocalDate first = event.time().from();
            boolean begun = !today.isBefore(first);
            switch (event.state()) {
                case PROPOSED -> items.add(item("take-on", event, first));
                case PREPARING -> {
                    if (begun) {
                        items.add(item("hold", event, event.time().to()));
                    } else if (first.isBefore(today.plusDays(DAYS_AHEAD))) {
                        items.add(item("plan", event, first));
                    }
                }
                case PLANNED -> {
                    if (begun) {
                        items.add(item("hold", event, event.time().to()));
                    }
                }
                case HELD -> items.add(item("close", event, event.time().to()));
                default -> {}
            }
        }
        return items;
    }

    private static WorkItem item(String key, Event event, LocalDate due) {
        return new WorkItem(
                event.subject(),
                Texts.of("events.work." + key, event.title()),
                EventTimes.words(event.time()),
                EventSubject.PATH + event.id(),
                due);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedItem> between(LocalDate from, LocalDate to) {
        if (!rights.reads()) {
            return List.of();
        }
        return events.days(rights.me(), from, to, EventState.DATED).stream()
                .map(event -> new DatedItem(
                        event.subject(),
                        event.title(),
                        EventSubject.PATH + event.id(),
                        event.time().from(),
                        event.time().to(),
                        event.time().begins()))
                .toList();
    }
}
