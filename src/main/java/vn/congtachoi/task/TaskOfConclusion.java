package vn.congtachoi.task;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.ConclusionWork;
import vn.congtachoi.kernel.SubjectRef;

/** A conclusion of a meeting becomes a task for whoever it names. */
@Component
class TaskOfConclusion implements ConclusionWork {

    private final TaskService tasks;

    TaskOfConclusion(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public SubjectRef begin(Order order) {
        Assignee lead = new Assignee(order.leadUnit(), order.leadPerson());
        TaskForm form = TaskForm.of(order.words(), List.of(lead), order.dueOn());
        UUID task = tasks.giveFrom(order.meeting(), order.unitId(), null, form);
        return SubjectRef.of(Task.SUBJECT, task);
    }
}
