package vn.congtachoi.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** Work that comes again, with the task that stands for it now. */
@Entity
@Table(name = "task_series")
class TaskSeries extends AuditedEntity {

    private UUID taskId;

    /** The day of turn 0: when the rule was made. */
    private LocalDate anchor;

    @Enumerated(EnumType.STRING)
    private TaskCadence cadence;

    private boolean lunar;
    private boolean shifted;

    @Enumerated(EnumType.STRING)
    private TaskRepeatMode mode;

    private int daysAhead;
    private @Nullable LocalDate endsOn;
    private int turn;

    @SuppressWarnings("UnusedVariable") // sought by queries
    private boolean active;

    protected TaskSeries() {}

    TaskSeries(UUID taskId, LocalDate anchor, TaskRepeat rule) {
        this.taskId = taskId;
        take(anchor, rule);
    }

    /** From this day on by this rule. */
    final void take(LocalDate from, TaskRepeat rule) {
        anchor = from;
        cadence = rule.cadence();
        lunar = rule.lunar();
        shifted = rule.shifted();
        mode = rule.mode();
        daysAhead = rule.daysAhead();
        endsOn = rule.endsOn();
        turn = 0;
        active = true;
    }

    /** The next turn has come, and this task stands for it. */
    void turn(UUID task) {
        taskId = task;
        turn++;
    }

    /** Comes no more. */
    void stop() {
        active = false;
    }

    UUID taskId() {
        return taskId;
    }

    LocalDate anchor() {
        return anchor;
    }

    int turn() {
        return turn;
    }

    TaskRepeat rule() {
        return new TaskRepeat(cadence, lunar, shifted, mode, daysAhead, endsOn);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Task.SUBJECT, taskId);
    }
}
