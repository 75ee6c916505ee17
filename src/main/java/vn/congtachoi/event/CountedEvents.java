package vn.congtachoi.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events whose lead has confirmed what came of them, for whoever counts their people. */
@Component
public class CountedEvents {

    private final Events events;

    CountedEvents(Events events) {
        this.events = events;
    }

    /** @param heldOn its last day: with it the event is over */
    public record Counted(UUID id, String title, LocalDate heldOn, UUID indicatorId) {}

    /** Those of a unit that feed an indicator; whether they may be seen has been asked before. */
    @Transactional(readOnly = true)
    public List<Counted> of(UUID unit, LocalDate from, LocalDate to) {
        return events.counted(unit, from, to).stream()
                .map(event -> new Counted(
                        event.id(), event.title(), event.time().to(), Objects.requireNonNull(event.indicatorId())))
                .toList();
    }
}
