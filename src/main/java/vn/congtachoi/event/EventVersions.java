package vn.congtachoi.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeNames;

/** What plans said each time that they were issued. */
@Component
class EventVersions {

    private final EventPlanVersions versions;
    private final EventParts parts;
    private final AssigneeNames assignees;
    private final EventNames names;
    private final EventStore store;

    EventVersions(
            EventPlanVersions versions, EventParts parts, AssigneeNames assignees, EventNames names, EventStore store) {
        this.versions = versions;
        this.parts = parts;
        this.assignees = assignees;
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
                parts.duties(event.id()).stream().map(duty -> duty(duty, first)).toList(),
                setting(event));
    }

    private EventPlanText.Setting setting(Event event) {
        EventHeads heads = event.heads();
        EventForm form = event.form();
        return new EventPlanText.Setting(
                event.time().from(),
                EventTimes.words(event.time()),
                names.whereabouts(event),
                names.chair(heads),
                names.person(heads.leadId()),
                form.participants(),
                form.dress());
    }

    private EventPlanText.Duty duty(EventDutyLine duty, LocalDate first) {
        UUID unit = duty.unitId();
        LocalDate due = duty.dueOn();
        return new EventPlanText.Duty(
                duty.words(),
                unit == null ? "" : assignees.of(new Assignee(unit, duty.personId())),
                due == null ? null : Math.toIntExact(first.toEpochDay() - due.toEpochDay()));
    }

    /** @throws BusinessException when there is none of that number */
    EventPlanVersion version(UUID event, int number) {
        return versions.findByEventIdAndNumber(event, number)
                .orElseThrow(() -> new BusinessException("events.version.error.unknown"));
    }

    List<EventVersionRow> rows(UUID event) {
        return versions.findByEventIdOrderByNumber(event).stream()
                .map(EventPlanVersion::row)
                .toList();
    }
}
