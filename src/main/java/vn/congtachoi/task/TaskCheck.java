package vn.congtachoi.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A small thing of a task to tick off. */
@Entity
@Table(name = "task_check")
class TaskCheck extends AuditedEntity {

    private static final int LENGTH = 300;

    private UUID taskId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private String words;
    private String doneBy = "";
    private @Nullable Instant doneAt;

    protected TaskCheck() {}

    /** @throws BusinessException without words */
    TaskCheck(UUID taskId, int position, String typed) {
        String line = TypedText.line(typed, LENGTH);
        if (line.isEmpty()) {
            throw new BusinessException("task.error.check");
        }
        this.taskId = taskId;
        this.position = position;
        this.words = line;
    }

    /** Ticks it off, or takes the tick away. */
    void tick(boolean done, String by, Instant at) {
        if (done != (doneAt != null)) {
            doneBy = done ? by : "";
            doneAt = done ? at : null;
        }
    }

    UUID taskId() {
        return taskId;
    }

    TaskCheckRow row() {
        return new TaskCheckRow(id(), words, doneAt != null, doneBy);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Task.SUBJECT, taskId);
    }
}
