package vn.congtachoi.event.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.event.CountedEvents;
import vn.congtachoi.indicator.SessionProposal;
import vn.congtachoi.indicator.SessionProposals;

/**
 * Whoever came to an event, proposed as lượt to the indicator that the event feeds: once, at the unit that held it. An
 * event that is opened again proposes nothing until its lead has confirmed it anew.
 */
@Component
class AttendanceProposals implements SessionProposals {

    private final CountedEvents events;
    private final Headcount heads;

    AttendanceProposals(CountedEvents events, Headcount heads) {
        this.events = events;
        this.heads = heads;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<SessionProposal>> of(UUID unit, LocalDate from, LocalDate to) {
        return events.of(unit, from, to).stream()
                .filter(event -> heads.of(event.id()) > 0)
                .collect(Collectors.groupingBy(
                        CountedEvents.Counted::indicatorId,
                        Collectors.mapping(
                                event -> new SessionProposal(
                                        event.id(),
                                        event.heldOn(),
                                        event.title(),
                                        heads.of(event.id()),
                                        "su-kien/" + event.id()),
                                Collectors.toList())));
    }
}
