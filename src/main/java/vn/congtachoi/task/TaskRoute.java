package vn.congtachoi.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** The way of a task from whoever carries it to whoever confirms it. */
@Service
@PreAuthorize("denyAll()")
public class TaskRoute {

    private static final int WHOLE = 100;

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskTrail trail;

    TaskRoute(TaskStore store, TaskRights rights, TaskTrail trail) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
    }

    /** That she who carries it has opened it; said once, and by nobody else. */
    @Needs(TaskPermissions.READ)
    @Transactional
    public void opened(UUID id) {
        Task task = store.get(id);
        if (task.seenAt() == null && !rights.isPortal() && rights.isLead(task) && !task.isOwnWork()) {
            Task held = store.lock(id);
            held.seen(store.now(), rights.name());
            store.save(held);
        }
    }

    /**
     * Báo cáo tiến độ.
     *
     * @param percent 0 to 99; what is whole is handed in
     * @throws BusinessException when nothing was said
     */
    @Needs(TaskPermissions.LEAD)
    @Transactional
    public void report(UUID id, int percent, String words) {
        if (percent < 0 || percent >= WHOLE) {
            throw new BusinessException("task.error.percent");
        }
        if (words.isBlank()) {
            throw new BusinessException("task.error.report");
        }
        Task task = take(id, TaskAct.REPORT);
        task.reach(percent);
        trail.move(task, TaskAct.REPORT, TaskAct.REPORT.to(), words);
    }

    /** Báo cáo hoàn thành, without how many took part. */
    @Needs(TaskPermissions.LEAD)
    @Transactional
    public void finish(UUID id, String words) {
        finish(id, words, null);
    }

    /**
     * Báo cáo hoàn thành. What she gave to herself is done at once.
     *
     * @param words the result
     * @param people how many took part, counted as the task says; proposed to its indicator. Null where nobody counted
     * @throws BusinessException when no result was said, or people cannot be so many
     */
    @Needs(TaskPermissions.LEAD)
    @Transactional
    public void finish(UUID id, String words, @Nullable Integer people) {
        if (words.isBlank()) {
            throw new BusinessException("task.error.result");
        }
        Task task = take(id, TaskAct.FINISH);
        task.counted(people);
        task.finished(store.today(), rights.isPortal() ? null : rights.hand());
        trail.move(task, TaskAct.FINISH, task.isOwnWork() ? TaskState.DONE : TaskAct.FINISH.to(), words);
    }

    /** Every other act of the table. */
    @Needs(TaskPermissions.READ)
    @Transactional
    public void take(UUID id, TaskAct act, String words) {
        if (act == TaskAct.REPORT || act == TaskAct.FINISH) {
            throw new IllegalArgumentException("Says more than words: " + act);
        }
        Task task = take(id, act);
        if (act.to().isWithLead()) {
            task.finished(null, null);
        }
        trail.move(task, act, act.to(), words);
    }

    private Task take(UUID id, TaskAct act) {
        Task task = store.lock(id);
        rights.require(act, task);
        return task;
    }
}
