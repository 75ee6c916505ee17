package vn.congtachoi.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.TaskState;

/** Plans as lists and trees, each line with how far its work is. */
@Service
@PreAuthorize("denyAll()")
public class PlanReading {

    private final Plans plans;
    private final PlanStore store;
    private final PlanItemStore items;
    private final PlanBaselines baselines;
    private final PlanCarrying carrying;
    private final PlanRights rights;
    private final TaskReading tasks;

    PlanReading(
            Plans plans,
            PlanStore store,
            PlanItemStore items,
            PlanBaselines baselines,
            PlanCarrying carrying,
            PlanRights rights,
            TaskReading tasks) {
        this.plans = plans;
        this.store = store;
        this.items = items;
        this.baselines = baselines;
        this.carrying = carrying;
        this.rights = rights;
        this.tasks = tasks;
    }

    /** The plans of her unit and of those below, the latest year first. */
    @Needs(PlanPermissions.READ)
    @Transactional(readOnly = true)
    public List<PlanRow> all() {
        return plans.findByUnitIdInOrderByPlanYearDescCreatedAtAsc(rights.readable()).stream()
                .map(Plan::row)
                .toList();
    }

    /** The units for which she may write a plan. */
    @Needs(PlanPermissions.READ)
    @Transactional(readOnly = true)
    public Set<UUID> beginnable() {
        return rights.writable();
    }

    /** @throws BusinessException when there is none, or it is not hers to read */
    @Needs(PlanPermissions.READ)
    @Transactional(readOnly = true)
    public PlanDetail detail(UUID id) {
        Plan plan = store.get(id);
        if (!rights.mayRead(plan)) {
            throw new BusinessException("plan.notFound");
        }
        PlanLines lines = items.lines(id);
        Map<UUID, TaskRow> rows =
                tasks.rows(lines.tasks()).stream().collect(Collectors.toMap(TaskRow::id, Function.identity()));
        List<PlanDifference> differences = plan.state() == PlanState.ADJUSTING ? carrying.differences(plan) : List.of();
        return new PlanDetail(
                plan.row(),
                nodes(null, lines, rows),
                differences,
                baselines.findByPlanIdOrderByNumber(id).stream()
                        .map(PlanBaseline::row)
                        .toList(),
                plan.heldBy(),
                rights.mayEdit(plan),
                rights.mayApprove(plan),
                rights.mayAdjust(plan),
                rights.mayApply(plan, differences));
    }

    private static List<PlanNode> nodes(@Nullable UUID parent, PlanLines lines, Map<UUID, TaskRow> rows) {
        return lines.under(parent).stream()
                .map(item -> node(item, nodes(item.id(), lines, rows), rows.get(item.taskId())))
                .toList();
    }

    private static PlanNode node(PlanItemRow item, List<PlanNode> children, @Nullable TaskRow task) {
        int own = item.form().isWork() && !item.dropped() ? 1 : 0;
        int work = own + children.stream().mapToInt(PlanNode::work).sum();
        int done = (task != null && task.state() == TaskState.DONE ? 1 : 0)
                + children.stream().mapToInt(PlanNode::done).sum();
        int points = (own == 0 || task == null ? 0 : task.percent())
                + children.stream()
                        .mapToInt(child -> child.percent() * child.work())
                        .sum();
        return new PlanNode(item, task, children, work, done, work == 0 ? 0 : points / work);
    }
}
