package vn.congtachoi.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.ClashQuestion;
import vn.congtachoi.agenda.Occupation;
import vn.congtachoi.agenda.OccupationSource;
import vn.congtachoi.agenda.OccupiedTime;

/** Events take their chair and lead, their room and vehicle; of what lasts long, the first and the last day. */
@Component
class EventOccupations implements OccupationSource {

    private final Events events;
    private final EventRights rights;

    EventOccupations(Events events, EventRights rights) {
        this.events = events;
        this.rights = rights;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Occupation> during(ClashQuestion question) {
        OccupiedTime time = question.time();
        return events.touching(time.firstDay(), time.lastDay(), EventState.STANDING).stream()
                .flatMap(event -> EventClashes.taken(event.time()).stream().map(taken -> occupation(event, taken)))
                .filter(question::meets)
                .toList();
    }

    private Occupation occupation(Event event, OccupiedTime taken) {
        boolean known = !rights.isPortal() && rights.reads() && rights.mayRead(event);
        return new Occupation(
                event.subject(),
                known ? event.title() : "",
                taken,
                event.time().hours().isEmpty()
                        ? EventTimes.words(event.time())
                        : event.time().hours(),
                heads(event),
                Set.of(),
                Stream.of(event.where().roomId(), event.where().vehicleId())
                        .filter(id -> id != null)
                        .collect(Collectors.toSet()));
    }

    static Set<UUID> heads(Event event) {
        Set<UUID> heads = new HashSet<>();
        Stream.of(event.heads().chairId(), event.heads().leadId())
                .filter(id -> id != null)
                .forEach(heads::add);
        return heads;
    }
}
