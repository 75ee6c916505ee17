package vn.congtachoi.task;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;

/** Tasks as lists and pages. */
@Service
@PreAuthorize("denyAll()")
public class TaskReading {

    private static final String ALL = "select t";

    private final Tasks tasks;
    private final TaskStore store;
    private final TaskRights rights;
    private final TaskTrail trail;
    private final TaskContents contents;
    private final TaskWaits waits;
    private final TaskWishes wishes;
    private final TaskSearch search;

    TaskReading(
            Tasks tasks,
            TaskStore store,
            TaskRights rights,
            TaskTrail trail,
            TaskContents contents,
            TaskWaits waits,
            TaskWishes wishes,
            TaskSearch search) {
        this.tasks = tasks;
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.contents = contents;
        this.waits = waits;
        this.wishes = wishes;
        this.search = search;
    }

    /** One page of the work that concerns her. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<TaskRow> page(TaskFilter filter, TaskOrder order, Pageable page) {
        return page(search.ask(ALL, order.clause(), Task.class, filter), page);
    }

    /** One page of what stands under a heading. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<TaskRow> page(TaskFilter filter, TaskGroupKey within, TaskOrder order, Pageable page) {
        return page(search.ask(ALL, order.clause(), Task.class, filter, within), page);
    }

    private List<TaskRow> page(TypedQuery<Task> query, Pageable page) {
        return rows(
                query.setFirstResult(Math.toIntExact(page.getOffset()))
                        .setMaxResults(page.getPageSize())
                        .getResultList(),
                store.today());
    }

    /** Open tasks that she reads, for choosing one; the earliest due first. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<TaskRef> refs(String text, Pageable page) {
        return page(TaskFilter.OPEN.withText(text), TaskOrder.DUE, page).stream()
                .map(row -> new TaskRef(row.id(), row.title()))
                .toList();
    }

    /** These tasks as they are now; without those that she does not read. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<TaskRow> rows(Collection<UUID> ids) {
        return rows(readable(tasks.findAllById(ids)), store.today());
    }

    /** These tasks by name; without those that she does not read. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<TaskRef> refs(Collection<UUID> ids) {
        return tasks.findAllById(ids).stream()
                .filter(rights::mayRead)
                .map(task -> new TaskRef(task.id(), task.title()))
                .toList();
    }

    /** @throws BusinessException when there is none, or it does not concern her */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public TaskDetail detail(UUID id) {
        Task task = store.get(id);
        if (!rights.mayRead(task)) {
            throw new BusinessException("task.notFound");
        }
        LocalDate today = store.today();
        Map<TaskAct, Decision> acts = new EnumMap<>(TaskAct.class);
        for (TaskAct act : TaskAct.values()) {
            if (act.fits(task.state())) {
                acts.put(act, rights.may(act, task));
            }
        }
        return new TaskDetail(
                task.row(today),
                contents.form(task),
                task.giver().unitId(),
                task.source(),
                parentTitle(task.parentId()),
                task.seenAt(),
                task.seenBy(),
                rows(store.parts(id), today),
                rows(store.below(id), today),
                rows(readable(waits.awaited(id)), today),
                rows(readable(waits.waiting(id)), today),
                trail.steps(id),
                wishes.findByTaskIdOrderByAskedAtAscIdAsc(id).stream()
                        .map(TaskWish::row)
                        .toList(),
                acts,
                rights.mayChange(task),
                rights.mayHandOn(task),
                rights.mayAsk(task),
                rights.mayAnswer(task));
    }

    /** Empty also for a whole that is not hers to read: a commune sees its own part. */
    private String parentTitle(@Nullable UUID parent) {
        return Optional.ofNullable(parent)
                .map(store::get)
                .filter(rights::mayRead)
                .map(Task::title)
                .orElse("");
    }

    private List<Task> readable(List<Task> found) {
        return found.stream().filter(rights::mayRead).toList();
    }

    private static List<TaskRow> rows(List<Task> found, LocalDate today) {
        return found.stream().map(task -> task.row(today)).toList();
    }
}
