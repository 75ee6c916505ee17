package vn.congtachoi.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;

/** The plan of a new event: that of the last time with its days moved, or that of a template. */
@Component
class EventBeginnings {

    private final EventStore store;
    private final EventRights rights;
    private final EventParts parts;
    private final EventTemplates templates;

    EventBeginnings(EventStore store, EventRights rights, EventParts parts, EventTemplates templates) {
        this.store = store;
        this.rights = rights;
        this.parts = parts;
        this.templates = templates;
    }

    /** @throws BusinessException when what it is begun from is gone, or not hers to read */
    void lay(Event event, EventBeginning beginning) {
        if (beginning.earlierId() != null) {
            asBefore(event, beginning.earlierId());
        } else if (beginning.templateId() != null) {
            asTemplate(event, beginning.templateId());
        }
    }

    private void asBefore(Event event, UUID earlierId) {
        Event earlier = store.get(earlierId);
        rights.requireRead(earlier);
        event.follow(earlierId);
        event.write(earlier.words());
        parts.setPoints(event.id(), parts.points(earlierId));
        parts.setCosts(
                event.id(),
                parts.costs(earlierId).stream().map(EventBeginnings::unspent).toList());
        LocalDate before = earlier.time().from();
        LocalDate now = event.time().from();
        parts.setDuties(
                event.id(),
                parts.duties(earlierId).stream()
                        .map(duty -> EventDutyLine.of(
                                duty.words(), duty.unitId(), duty.personId(), moved(duty.dueOn(), before, now)))
                        .toList());
    }

    /** As many days before the first day as it was then. */
    private static @Nullable LocalDate moved(@Nullable LocalDate due, LocalDate before, LocalDate now) {
        return due == null ? null : now.plusDays(due.toEpochDay() - before.toEpochDay());
    }

    private static EventCostLine unspent(EventCostLine line) {
        return new EventCostLine(
                line.item(), line.source(), line.quantity(), line.measure(), line.price(), null, line.note());
    }

    private void asTemplate(Event event, UUID templateId) {
        EventTemplate template = templates
                .findById(templateId)
                .filter(found -> found.unitId() == null || found.unitId().equals(event.unitId()))
                .orElseThrow(() -> new BusinessException("events.template.error.unknown"));
        EventPlanText said = template.said();
        event.write(said.words());
        parts.setPoints(event.id(), said.points());
        parts.setCosts(event.id(), said.costs());
        LocalDate first = event.time().from();
        List<EventDutyLine> duties = said.duties().stream()
                .map(duty -> EventDutyLine.of(
                        duty.words(),
                        null,
                        null,
                        duty.daysBefore() == null ? null : first.minusDays(duty.daysBefore())))
                .toList();
        parts.setDuties(event.id(), duties);
    }
}
