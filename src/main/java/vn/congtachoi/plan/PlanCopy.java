package vn.congtachoi.plan;

import java.time.LocalDate;
import java.util.Map;
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
    private final PlanItemStore items;
    private final PlanRights rights;
    private final TaskReading tasks;
    private final WorkingDays workingDays;

    PlanCopy(PlanStore store, PlanItemStore items, PlanRights rights, TaskReading tasks, WorkingDays workingDays) {
        this.store = store;
        this.items = items;
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
        PlanLines lines = items.lines(fromId);
        copyUnder(lines, null, plan, null, states(lines));
        return plan.id();
    }

    private void copyUnder(
            PlanLines lines, @Nullable UUID under, Plan plan, @Nullable UUID parent, Map<UUID, TaskState> states) {
        lines.under(under).stream().filter(row -> !row.dropped()).forEach(row -> {
            UUID copied = copy(plan, row, parent, states);
            copyUnder(lines, row.id(), plan, copied, states);
        });
    }

    private Map<UUID, TaskState> states(PlanLines lines) {
        return tasks.rows(lines.tasks()).stream().collect(Collectors.toMap(TaskRow::id, TaskRow::state));
    }

    private UUID copy(Plan plan, PlanItemRow row, @Nullable UUID parent, Map<UUID, TaskState> states) {
        PlanItemForm form = row.form();
        PlanItemForm moved = form.lasting(
                moved(plan.year(), form.startsOn(), form.dayRule()), moved(plan.year(), form.dueOn(), form.dayRule()));
        PlanItem copy = items.add(plan.id(), parent, row.position(), moved);
        if (form.isWork() && states.get(row.taskId()) != TaskState.DONE) {
            copy.wasUndone();
            items.save(copy);
        }
        return copy.id();
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
