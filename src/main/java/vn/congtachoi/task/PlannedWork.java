package vn.congtachoi.task;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;

/**
 * Tasks that follow a plan: given when it is approved, changed and dropped when it is adjusted. The right to do so is the
 * right to approve the plan, which its module has asked for; a clerk who enters the number of a plan signed in ink has
 * no right of her own to give work.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class PlannedWork {

    /** A task of the plan as it is now. */
    public record Now(TaskForm form, TaskState state) {}

    /** Whoever approved the plan: she confirms what comes of it. */
    public record Giver(UUID unitId, UUID personId, String name) {}

    private final TaskStore store;
    private final TaskGiving giving;
    private final TaskContents contents;

    PlannedWork(TaskStore store, TaskGiving giving, TaskContents contents) {
        this.store = store;
        this.giving = giving;
        this.contents = contents;
    }

    /**
     * Gives work.
     *
     * @param parentId the task it stands under, or null
     * @return its id
     * @throws BusinessException when somebody in it cannot be given work
     */
    @Transactional
    public UUID give(SubjectRef plan, Giver giver, @Nullable UUID parentId, TaskForm form) {
        Task task = giving.give(new Task.Giver(giver.unitId(), giver.personId(), giver.name()), parentId, form);
        task.cameOf(plan);
        store.save(task);
        return task.id();
    }

    /**
     * Changes what a task of the plan says and who carries it. What is done or dropped stays as it is.
     *
     * @throws BusinessException when somebody in it cannot be given work
     */
    @Transactional
    public void change(UUID id, TaskForm form, String reason) {
        Task task = store.lock(id);
        if (!task.state().isOpen()) {
            return;
        }
        if (!Set.copyOf(giving.leads(task)).equals(Set.copyOf(form.leads()))) {
            giving.lead(task, form.leads(), reason);
        }
        giving.change(task, form, reason);
    }

    /** Drops a task with what stands under it; what is done stays done. */
    @Transactional
    public void drop(UUID id, String reason) {
        giving.drop(store.lock(id), reason);
    }

    /** What a task of the plan says now, with everybody who carries a part of it. */
    @Transactional(readOnly = true)
    public Now now(UUID id) {
        Task task = store.get(id);
        TaskForm form = contents.form(task);
        return new Now(
                new TaskForm(
                        form.title(), giving.leads(task), form.startsOn(), form.dueOn(), form.more(), form.version()),
                task.state());
    }

    /** @throws BusinessException when somebody of them cannot be given work today */
    @Transactional(readOnly = true)
    public void requireStanding(List<Assignee> leads) {
        giving.requireStanding(leads);
    }
}
