package vn.congtachoi.task;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Lets work come again, and says when. */
@Service
@PreAuthorize("denyAll()")
public class TaskRepeats {

    private static final int SHOWN = 4;

    private final TaskSeriesRows rows;
    private final TaskStore store;
    private final TaskRights rights;
    private final WorkingDays calendar;

    TaskRepeats(TaskSeriesRows rows, TaskStore store, TaskRights rights, WorkingDays calendar) {
        this.rows = rows;
        this.store = store;
        this.rights = rights;
        this.calendar = calendar;
    }

    /** How the task comes again; empty when it does not, or another task stands for it by now. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<TaskRepeatRow> of(UUID task) {
        return rows.findByTaskIdAndActiveTrue(task)
                .filter(series -> rights.mayRead(store.get(task)))
                .map(series -> new TaskRepeatRow(
                        series.rule(),
                        series.rule()
                                .coming(series.anchor(), series.turn(), SHOWN, calendar::isWorkingDay)
                                .toList()));
    }

    /**
     * Lets the task come again by this rule, counted from the day it is due.
     *
     * @throws BusinessException for the part of a unit: the whole comes again with all its parts
     */
    @Needs(TaskPermissions.GIVE)
    @Transactional
    public void repeat(UUID id, TaskRepeat rule) {
        Task task = store.lock(id);
        rights.mayChange(task).orThrow();
        if (task.isPart()) {
            throw new BusinessException("task.error.part-repeats");
        }
        TaskSeries series = rows.findByTaskIdAndActiveTrue(id).orElseGet(() -> new TaskSeries(id, task.dueOn(), rule));
        series.take(task.dueOn(), rule);
        rows.save(series);
    }

    /** Lets it come no more; what was given stays. */
    @Needs(TaskPermissions.GIVE)
    @Transactional
    public void stop(UUID id) {
        rights.mayAnswer(store.lock(id)).orThrow();
        rows.findByTaskIdAndActiveTrue(id).ifPresent(series -> {
            series.stop();
            rows.save(series);
        });
    }
}
