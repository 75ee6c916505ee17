package vn.congtachoi.event;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskService;

/** The duties of an event become tasks, each once. */
@Component
class EventGiving {

    private final EventParts parts;
    private final EventDuties duties;
    private final TaskService tasks;

    EventGiving(EventParts parts, EventDuties duties, TaskService tasks) {
        this.parts = parts;
        this.duties = duties;
        this.tasks = tasks;
    }

    /**
     * @return how many were given
     * @throws BusinessException when none can be
     */
    int give(Event event) {
        List<EventDuty> ready = parts.kept(event.id()).stream()
                .filter(duty -> duty.taskId() == null
                        && duty.line().unitId() != null
                        && duty.line().dueOn() != null)
                .toList();
        if (ready.isEmpty()) {
            throw new BusinessException("events.error.nothing-to-give");
        }
        for (EventDuty duty : ready) {
            EventDutyLine line = duty.line();
            TaskForm form = TaskForm.of(
                    line.words(),
                    List.of(new Assignee(Objects.requireNonNull(line.unitId()), line.personId())),
                    Objects.requireNonNull(line.dueOn()));
            duty.become(tasks.giveFrom(event.subject(), event.unitId(), null, form));
            duties.save(duty);
        }
        return ready.size();
    }
}
