package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.DatedItem;
import vn.congtachoi.kernel.DatedSource;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.uikit.Texts;

/** Tasks that wait for the signed-in person, on either side; and their days. */
@Component
class TaskWork implements WorkSource, DatedSource {

    private final Tasks tasks;
    private final TaskWishes wishes;
    private final TaskRights rights;
    private final Access access;

    TaskWork(Tasks tasks, TaskWishes wishes, TaskRights rights, Access access) {
        this.tasks = tasks;
        this.wishes = wishes;
        this.rights = rights;
        this.access = access;
    }

    private boolean isNobody() {
        return rights.isPortal() || !access.holds(TaskPermissions.READ);
    }

    /** What she has to answer before what she has to do: somebody else waits for it. */
    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        if (isNobody()) {
            return List.of();
        }
        UUID me = rights.me();
        List<WorkItem> items = new ArrayList<>();
        wishes.asked(me).forEach(task -> items.add(item("wish", task)));
        tasks.givenBy(me, TaskState.TO_CONFIRM).forEach(task -> items.add(item("confirm", task)));
        tasks.with(me, rights.seats(), TaskState.WITH_LEAD)
                .forEach(task -> items.add(
                        item(task.state().name().toLowerCase(Locale.ROOT).replace('_', '-'), task)));
        return items;
    }

    private static WorkItem item(String key, Task task) {
        return new WorkItem(
                task.subject(),
                Texts.of("task.work." + key, task.title()),
                task.isOwnWork() ? "" : Texts.of("task.work.giver", task.giver().name()),
                "nhiem-vu/" + task.id(),
                task.dueOn());
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedItem> between(LocalDate from, LocalDate to) {
        if (isNobody()) {
            return List.of();
        }
        return tasks.dueBetween(rights.me(), rights.seats(), TaskState.OPEN, from, to).stream()
                .map(task -> new DatedItem(
                        task.subject(), task.title(), "nhiem-vu/" + task.id(), task.dueOn(), task.dueOn(), null))
                .toList();
    }
}
