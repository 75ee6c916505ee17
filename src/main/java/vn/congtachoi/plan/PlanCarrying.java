package vn.congtachoi.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.task.PlannedWork;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskMore;
import vn.congtachoi.task.TaskNeeds;
import vn.congtachoi.task.TaskOrigin;

/** Carries out what was approved: gives the work of the lines, changes and drops it, and keeps them as the baseline. */
@Component
class PlanCarrying {

    private final PlanStore store;
    private final PlanItemStore items;
    private final PlanBaselines baselines;
    private final PlannedWork work;

    PlanCarrying(PlanStore store, PlanItemStore items, PlanBaselines baselines, PlannedWork work) {
        this.store = store;
        this.items = items;
        this.baselines = baselines;
        this.work = work;
    }

    /**
     * Approves a draft.
     *
     * @param document the paper that was signed, or null
     * @return how many tasks were given
     * @throws BusinessException for a plan without work, or when somebody in it cannot be given work: nothing is given
     */
    int approve(Plan plan, PlannedWork.Giver giver, @Nullable UUID document) {
        PlanLines lines = items.lines(plan.id());
        Map<UUID, UUID> given = new HashMap<>();
        giveUnder(plan, giver, lines, null, given);
        if (given.isEmpty()) {
            throw new BusinessException("plan.error.empty");
        }
        plan.approve(giver.name(), store.now());
        store.save(plan);
        keep(plan, giver.name(), "", document);
        return given.size();
    }

    /**
     * Approves what an adjustment changed.
     *
     * @throws BusinessException when nothing changed, or somebody in it cannot be given work: nothing is changed then
     */
    void adjust(Plan plan, PlannedWork.Giver giver, String reason, @Nullable UUID document) {
        List<PlanDifference> differences = differences(plan);
        if (differences.isEmpty()) {
            throw new BusinessException("plan.error.unchanged");
        }
        for (PlanDifference difference : differences) {
            UUID task = difference.line().taskId();
            boolean works =
                    difference.after() != null && difference.after().form().isWork();
            if (task != null && works) {
                work.change(
                        task, changed(difference.line().form(), work.now(task).form()), reason);
            } else if (task != null) {
                work.drop(task, reason);
            }
        }
        giveUnder(plan, giver, items.lines(plan.id()), null, new HashMap<>());
        removeDropped(items.lines(plan.id()), null);
        plan.approve(giver.name(), store.now());
        store.save(plan);
        keep(plan, giver.name(), reason, document);
    }

    /** Where the lines differ from what was approved last. */
    List<PlanDifference> differences(Plan plan) {
        return baselines
                .findFirstByPlanIdOrderByNumberDesc(plan.id())
                .map(baseline -> PlanDifference.between(baseline.lines(), items.lines(plan.id())))
                .orElse(List.of());
    }

    /** Keeps the lines as they stand as what was approved. */
    void keep(Plan plan, String by, String reason, @Nullable UUID document) {
        int number = baselines
                .findFirstByPlanIdOrderByNumberDesc(plan.id())
                .map(last -> last.number() + 1)
                .orElse(0);
        baselines.save(new PlanBaseline(
                plan.id(),
                number,
                store.now(),
                by,
                reason,
                document,
                items.lines(plan.id()).all()));
    }

    /** Each line of work that is none yet becomes a task, under the task of the line above it. */
    private void giveUnder(
            Plan plan, PlannedWork.Giver giver, PlanLines lines, @Nullable UUID under, Map<UUID, UUID> given) {
        for (PlanItemRow row : lines.under(under)) {
            if (row.dropped()) {
                continue;
            }
            if (row.taskId() == null && row.form().isWork()) {
                UUID task = work.give(plan.subject(), giver, above(lines, row, given), asTask(row.form()));
                PlanItem item = items.get(row.id());
                item.become(task);
                items.save(item);
                given.put(row.id(), task);
            }
            giveUnder(plan, giver, lines, row.id(), given);
        }
    }

    /** The task of the nearest line above: one that was there, or one just given. */
    private static @Nullable UUID above(PlanLines lines, PlanItemRow row, Map<UUID, UUID> given) {
        for (UUID parent = row.parentId(); parent != null; ) {
            PlanItemRow line = lines.find(parent).orElseThrow();
            UUID task = given.getOrDefault(line.id(), line.taskId());
            if (task != null) {
                return task;
            }
            parent = line.parentId();
        }
        return null;
    }

    private void removeDropped(PlanLines lines, @Nullable UUID under) {
        lines.under(under).forEach(row -> {
            removeDropped(lines, row.id());
            if (row.dropped()) {
                items.remove(items.get(row.id()));
            }
        });
    }

    private static TaskForm asTask(PlanItemForm line) {
        return changed(line, TaskForm.of(line.title(), line.leads(), day(line)).with(TaskMore.PLANNED));
    }

    /** What the plan says of it, and what only the task says. */
    private static TaskForm changed(PlanItemForm line, TaskForm now) {
        TaskMore more = now.more();
        TaskNeeds needs = new TaskNeeds(
                line.needs().expectedCount(),
                line.needs().measure(),
                line.needs().money(),
                more.needs().waitsFor());
        return new TaskForm(
                line.title(),
                line.leads(),
                line.startsOn(),
                day(line),
                new TaskMore(
                        TaskOrigin.PLANNED,
                        line.focal(),
                        more.priority(),
                        line.aim(),
                        needs,
                        line.place(),
                        line.expectedResult(),
                        more.proof(),
                        more.description(),
                        line.helpers()),
                now.version());
    }

    private static LocalDate day(PlanItemForm line) {
        if (line.dueOn() == null) {
            throw new IllegalStateException("No work: " + line.title());
        }
        return line.dueOn();
    }
}
