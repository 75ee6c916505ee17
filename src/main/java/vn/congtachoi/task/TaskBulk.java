package vn.congtachoi.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.task.TaskBulkResult.Changed;
import vn.congtachoi.task.TaskBulkResult.Refused;

/**
 * Changes many tasks at once, each in a transaction of its own: what one refuses does not keep the others back. What was
 * changed can be taken back as long as nobody changed it since.
 */
@Service
@PreAuthorize("denyAll()")
public class TaskBulk {

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskTrail trail;
    private final TaskContents contents;
    private final TaskService service;
    private final TaskRoute route;
    private final TransactionTemplate transaction;

    TaskBulk(
            TaskStore store,
            TaskRights rights,
            TaskTrail trail,
            TaskContents contents,
            TaskService service,
            TaskRoute route,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.contents = contents;
        this.service = service;
        this.route = route;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param reason why, or for a step what is said with it */
    @Needs(TaskPermissions.READ)
    public TaskBulkResult change(Collection<UUID> ids, TaskBulkChange change, String reason) {
        return each(List.copyOf(ids), id -> id, id -> change(id, change, reason));
    }

    /** Takes back what was changed, the last first, exactly to what it was. */
    @Needs(TaskPermissions.READ)
    public TaskBulkResult undo(List<Changed> changed) {
        Map<UUID, Long> written = new HashMap<>();
        return each(changed.reversed(), Changed::id, one -> undo(one, written));
    }

    /** One piece of a bulk: what it became. */
    @FunctionalInterface
    private interface Item<T> {
        Changed run(T item);
    }

    private <T> TaskBulkResult each(List<T> items, Function<T, UUID> id, Item<T> run) {
        List<Changed> done = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (T item : items) {
            try {
                done.add(within(() -> run.run(item)));
            } catch (BusinessException why) {
                refused.add(new Refused(id.apply(item), title(id.apply(item)), why));
            } catch (AccessDeniedException without) {
                BusinessException why = new BusinessException("task.right.give");
                refused.add(new Refused(id.apply(item), title(id.apply(item)), why));
            }
        }
        return new TaskBulkResult(done, refused);
    }

    private <T> T within(Supplier<T> work) {
        T result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("Nothing came of it");
        }
        return result;
    }

    private String title(UUID id) {
        return within(() -> {
            try {
                return readable(store.get(id)).title();
            } catch (BusinessException unknown) {
                return "";
            }
        });
    }

    private Task readable(Task task) {
        if (!rights.mayRead(task)) {
            throw new BusinessException("task.notFound");
        }
        return task;
    }

    private Changed change(UUID id, TaskBulkChange change, String reason) {
        Task task = readable(store.lock(id));
        List<TaskPast> own = new ArrayList<>(List.of(task.past()));
        if (change instanceof TaskBulkChange.Due) {
            store.parts(id).stream().filter(part -> part.state().isOpen()).forEach(part -> own.add(part.past()));
        }
        List<TaskPast> wholes = wholes(task.parentId());
        apply(task, change, reason);
        return new Changed(id, task.title(), current(own), current(wholes));
    }

    /** What it is a part of, up to the top: their state follows from it. */
    private List<TaskPast> wholes(@Nullable UUID parent) {
        List<TaskPast> wholes = new ArrayList<>();
        for (UUID at = parent; at != null && wholes.size() < 10; ) {
            Task whole = store.lock(at);
            wholes.add(whole.past());
            at = whole.parentId();
        }
        return wholes;
    }

    private void apply(Task task, TaskBulkChange change, String reason) {
        switch (change) {
            case TaskBulkChange.Carrier carrier -> {
                rights.mayChange(task).orThrow();
                if (task.isSplit()) {
                    throw new BusinessException("task.act.parts");
                }
                requireOther(!task.lead().equals(carrier.lead()));
                service.change(task.id(), contents.form(task).ledBy(List.of(carrier.lead())), reason);
            }
            case TaskBulkChange.Due due -> {
                rights.mayChange(task).orThrow();
                requireOther(!task.dueOn().equals(due.day()));
                service.change(task.id(), contents.form(task).due(due.day()), reason);
            }
            case TaskBulkChange.Step step -> {
                rights.require(step.act(), task);
                if (step.act() == TaskAct.FINISH) {
                    route.finish(task.id(), reason);
                } else {
                    route.take(task.id(), step.act(), reason);
                }
            }
        }
    }

    private static void requireOther(boolean other) {
        if (!other) {
            throw new BusinessException("task.error.same");
        }
    }

    /** The same, with the version that each has now. */
    private List<TaskPast> current(List<TaskPast> pasts) {
        return pasts.stream()
                .map(past -> past.changedTo(store.save(store.get(past.id())).version()))
                .toList();
    }

    private Changed undo(Changed changed, Map<UUID, Long> written) {
        List<Task> tasks = changed.own().stream()
                .map(past -> unchanged(store.lock(past.id()), past, written))
                .toList();
        Decision hers = rights.isLead(tasks.getFirst()) ? Decision.yes() : rights.mayAnswer(tasks.getFirst());
        hers.orThrow();
        for (int i = 0; i < tasks.size(); i++) {
            tasks.get(i).restore(changed.own().get(i));
            trail.told(tasks.get(i), TaskDeed.UNDO, "");
        }
        restoreWholes(changed.wholes(), written);
        tasks.forEach(task -> written.put(task.id(), store.save(task).version()));
        return changed;
    }

    private static Task unchanged(Task task, TaskPast past, Map<UUID, Long> written) {
        Long own = written.get(task.id());
        if (task.version() != past.after() && (own == null || own != task.version())) {
            throw new BusinessException("task.error.changed-since");
        }
        return task;
    }

    /** Those that nobody touched become what they were; the others follow their parts. */
    private void restoreWholes(List<TaskPast> wholes, Map<UUID, Long> written) {
        for (TaskPast past : wholes) {
            Task whole = store.lock(past.id());
            if (whole.version() == past.after()) {
                whole.restore(past);
                whole.recount(store.parts(whole.id()));
                written.put(whole.id(), store.save(whole).version());
            } else {
                trail.follow(whole.id());
                return;
            }
        }
    }
}
