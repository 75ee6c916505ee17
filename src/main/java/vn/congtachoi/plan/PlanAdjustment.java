package vn.congtachoi.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.task.PlannedWork;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskNeeds;
import vn.congtachoi.task.TaskState;

/**
 * Adjusts an approved plan: its lines are written again beside what holds, and carried out when that is approved. For
 * other people, another place or another day of the same month a reason is enough; anything else is for whoever
 * approves plans, by a paper when she wants one.
 */
@Service
@PreAuthorize("denyAll()")
public class PlanAdjustment {

    private final PlanStore store;
    private final PlanItemStore items;
    private final PlanBaselines baselines;
    private final PlanRights rights;
    private final PlanCarrying carrying;
    private final PlannedWork work;

    PlanAdjustment(
            PlanStore store,
            PlanItemStore items,
            PlanBaselines baselines,
            PlanRights rights,
            PlanCarrying carrying,
            PlannedWork work) {
        this.store = store;
        this.items = items;
        this.baselines = baselines;
        this.rights = rights;
        this.carrying = carrying;
        this.work = work;
    }

    /** Opens the plan for changes; its lines say what their tasks say by now. */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public void open(UUID planId) {
        Plan plan = store.lock(planId);
        rights.mayAdjust(plan).orThrow();
        if (baselines.findFirstByPlanIdOrderByNumberDesc(planId).isEmpty()) {
            carrying.keep(plan, plan.row().approvedBy(), "", null);
        }
        plan.adjust(true);
        store.save(plan);
        items.lines(planId).all().forEach(this::followTask);
    }

    private void followTask(PlanItemRow row) {
        UUID task = row.taskId();
        if (task == null) {
            return;
        }
        PlanItem item = items.get(row.id());
        PlannedWork.Now now = work.now(task);
        if (now.state() == TaskState.DROPPED) {
            item.drop(true);
            items.save(item);
        } else {
            PlanItemForm form = following(row.form(), now.form());
            if (!form.equals(row.form())) {
                items.change(item, form);
            }
        }
    }

    private static PlanItemForm following(PlanItemForm line, TaskForm task) {
        TaskNeeds needs = task.more().needs();
        return new PlanItemForm(
                task.title(),
                task.more().focal(),
                task.more().aim(),
                task.leads(),
                task.more().helpers(),
                task.startsOn(),
                task.dueOn(),
                line.dayRule(),
                task.more().place(),
                new TaskNeeds(needs.expectedCount(), needs.measure(), needs.money(), List.of()),
                task.more().expectedResult(),
                line.version());
    }

    /** Gives the adjustment up: the lines say again what was approved. */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public void discard(UUID planId) {
        Plan plan = store.lock(planId);
        rights.mayDiscard(plan).orThrow();
        PlanLines approved = baselines
                .findFirstByPlanIdOrderByNumberDesc(planId)
                .orElseThrow()
                .lines();
        approved.all().forEach(row -> {
            PlanItem item = items.get(row.id());
            item.drop(false);
            item.place(row.parentId(), row.position());
            items.change(item, row.form());
        });
        removeNew(items.lines(planId), approved, null);
        plan.adjust(false);
        store.save(plan);
    }

    private void removeNew(PlanLines lines, PlanLines approved, @Nullable UUID under) {
        lines.under(under).forEach(row -> {
            removeNew(lines, approved, row.id());
            if (approved.find(row.id()).isEmpty()) {
                items.remove(items.get(row.id()));
            }
        });
    }

    /**
     * Carries the adjustment out without a paper.
     *
     * @throws BusinessException without a reason, when nothing changed, or when somebody in it cannot be given work
     */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public void apply(UUID planId, String reason) {
        Plan plan = store.lock(planId);
        rights.mayApply(plan, carrying.differences(plan)).orThrow();
        if (reason.isBlank()) {
            throw new BusinessException("plan.error.reason");
        }
        carrying.adjust(plan, rights.giver(plan), reason.strip(), null);
    }
}
