package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.HalfDay;
import vn.congtachoi.agenda.ScheduleSource;
import vn.congtachoi.agenda.WeekEntry;
import vn.congtachoi.uikit.Texts;

/** What falls due in a unit's week: a task has a day and no hour, so it stands at the end of its day. */
@Component
class TaskSchedule implements ScheduleSource {

    private final BriefedTasks tasks;
    private final TaskStore store;
    private final AssigneeNames names;

    TaskSchedule(BriefedTasks tasks, TaskStore store, AssigneeNames names) {
        this.tasks = tasks;
        this.store = store;
        this.names = names;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offer> ofUnit(UUID unit, LocalDate from, LocalDate to) {
        return tasks.due(unit, TaskState.OPEN, from, to).stream()
                .map(this::offer)
                .toList();
    }

    private Offer offer(Task task) {
        String helpers = store.helpers(task.id()).stream().map(names::of).collect(Collectors.joining("; "));
        return new Offer(
                task.subject(),
                new WeekEntry(
                        task.dueOn(),
                        HalfDay.AFTERNOON,
                        null,
                        Texts.of("task.schedule.due", task.title()),
                        lead(task),
                        task.place(),
                        helpers));
    }

    private String lead(Task task) {
        return task.isSplit()
                ? Texts.of("task.ui.list.units", task.row(store.today()).parts())
                : names.of(task.lead());
    }
}
