package vn.congtachoi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.calendar.DayRule;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.calendar.YearMove;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.TaskState;

/** Writes a year's plan from an earlier one, its days moved by their rules and off holidays. */
@Service
@PreAuthorize("denyAll()")
public class PlanCopy {

    private final PlanStore store;
    private final PlanRights rights;
    private final TaskReading tasks;
    private final WorkingDays workingDays;

    PlanCopy(PlanStore store, PlanRights rights, TaskReading tasks, WorkingDays workingDays) {
        this.store = store;
        this.rights = rights;
        this.tasks = tasks;
        this.workingDays = workingDays;
    }

    /**
     * Copies a plan of the unit into another year; what was never done is marked.
     *
     * @return the new plan's id
     * @throws BusinessException without a title, or when the unit has a plan for that year
     */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public UUID copy(UUID fromId, int year, String title) {
        Plan from = store.get(fromId);
        rights.mayBegin(from.unitId()).orThrow();
        store.requireNone(from.unitId(), year);
        Plan plan = store.save(new Plan(from.unitId(), year, title, fromId, store.now()));
        PlanLines lines = store.lines(fromId);
        copyUnder(lines, null, plan, null, states(lines.all()));
        return plan.id();
    }

    private void copyUnder(
            PlanLines lines, @Nullable UUID under, Plan plan, @Nullable UUID parent, Map<UUID, TaskState> states) {
        lines.under(under).forEach(item -> copyUnder(lines, item.id(), plan, copy(plan, item, parent, states), states));
    }

    private Map<UUID, TaskState> states(List<PlanItem> items) {
        List<UUID> ids =
                items.stream().map(PlanItem::taskId).filter(Objects::nonNull).toList();
        return tasks.rows(ids).stream().collect(Collectors.toMap(TaskRow::id, TaskRow::state));
    }

    private UUID copy(Plan plan, PlanItem item, @Nullable UUID parent, Map<UUID, TaskState> states) {
        PlanItemForm form = item.form();
        PlanItem copy = new PlanItem(
                plan.id(),
                parent,
                item.position(),
                new PlanItemForm(
                        form.title(),
                        form.programmeId(),
                        form.contentId(),
                        form.lead(),
                        moved(plan.year(), form.startsOn(), form.dayRule()),
                        moved(plan.year(), form.dueOn(), form.dayRule()),
                        form.dayRule(),
                        0));
        if (item.isWork() && states.get(item.taskId()) != TaskState.DONE) {
            copy.wasUndone();
        }
        return store.save(copy).id();
    }

    /** The same day that year, or the first worked day after it; at the end of the year the last before. */
    private @Nullable LocalDate moved(int year, @Nullable LocalDate day, DayRule rule) {
        if (day == null) {
            return null;
        }
        LocalDate same = YearMove.to(year, day, rule);
        LocalDate worked = workingDays.isWorkingDay(same) ? same : workingDays.plusWorkingDays(same, 1);
        return worked.getYear() == year ? worked : workingDays.plusWorkingDays(same, -1);
    }
}
