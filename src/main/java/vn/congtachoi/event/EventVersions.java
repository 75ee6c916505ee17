package vn.congtachoi.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeNames;

/** What plans said each time that they were issued. */
@Component
class EventVersions {

    private final EventPlanVersions versions;
    private final EventParts parts;
    private final AssigneeNames names;
    private final EventStore store;

    EventVersions(EventPlanVersions versions, EventParts parts, AssigneeNames names, EventStore store) {
        this.versions = versions;
        this.parts = parts;
        this.names = names;
        this.store = store;
    }

    /** Keeps what the plan says now as its next version. */
    void keep(Event event, EventIssue issue) {
        int next = versions.findByEventIdOrderByNumber(event.id()).stream()
                        .mapToInt(EventPlanVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        versions.save(new EventPlanVersion(event, next, said(event), issue, store.now()));
    }

    /** What the plan says now. */
    EventPlanText said(Event event) {
        LocalDate first = event.time().from();
        return new EventPlanText(
                event.words(),
                parts.points(event.id()),
                parts.costs(event.id()),
                parts.duties(event.id()).stream().map(duty -> duty(duty, first)).toList());
    }

    private EventPlanText.Duty duty(EventDutyLine duty, LocalDate first) {
        UUID unit = duty.unitId();
        LocalDate due = duty.dueOn();
        return new EventPlanText.Duty(
                duty.words(),
                unit == null ? "" : names.of(new Assignee(unit, duty.personId())),
                due == null ? null : Math.toIntExact(first.toEpochDay() - due.toEpochDay()));
    }

    List<EventVersionRow> rows(UUID event) {
        return versions.findByEventIdOrderByNumber(event).stream()
                .map(EventPlanVersion::row)
                .toList();
    }
}
