package vn.congtachoi.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskMore;
import vn.congtachoi.task.TaskService;

/** Approves a plan: it becomes the baseline, and its work is given. */
@Service
@PreAuthorize("denyAll()")
public class PlanApproval {

    private final PlanStore store;
    private final PlanRights rights;
    private final TaskService tasks;

    PlanApproval(PlanStore store, PlanRights rights, TaskService tasks) {
        this.store = store;
        this.rights = rights;
        this.tasks = tasks;
    }

    /**
     * Gives each line with somebody to do it and a day as a task, under the task of the line above it.
     *
     * @return how many tasks were given
     * @throws BusinessException for a plan without work, or when somebody in it cannot be given work: nothing is given
     */
    @Needs(PlanPermissions.APPROVE)
    @Transactional
    public int approve(UUID planId) {
        Plan plan = store.lock(planId);
        rights.mayApprove(plan).orThrow();
        int given = give(plan, store.lines(planId), null, null);
        if (given == 0) {
            throw new BusinessException("plan.error.empty");
        }
        plan.approve(rights.name(), store.now());
        store.save(plan);
        return given;
    }

    private int give(Plan plan, PlanLines lines, @Nullable UUID under, @Nullable UUID aboveTask) {
        int given = 0;
        for (PlanItem item : lines.under(under)) {
            UUID task = aboveTask;
            if (item.isWork()) {
                task = tasks.giveFrom(plan.subject(), plan.unitId(), aboveTask, form(item));
                item.become(task);
                store.save(item);
                given++;
            }
            given += give(plan, lines, item.id(), task);
        }
        return given;
    }

    private static TaskForm form(PlanItem item) {
        PlanItemForm line = item.form();
        if (line.lead() == null || line.dueOn() == null) {
            throw new IllegalStateException("No work: " + line.title());
        }
        TaskAim aim = new TaskAim(line.programmeId(), line.contentId(), null);
        return new TaskForm(
                line.title(), List.of(line.lead()), line.startsOn(), line.dueOn(), TaskMore.PLANNED.withAim(aim), 0);
    }
}
