package vn.congtachoi.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** Who helps with a task (phối hợp). */
@Entity
@Table(name = "task_helper")
class TaskHelper extends AuditedEntity {

    private UUID taskId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private UUID unitId;
    private @Nullable UUID personId;

    protected TaskHelper() {}

    TaskHelper(UUID taskId, int position, Assignee helper) {
        this.taskId = taskId;
        this.position = position;
        this.unitId = helper.unitId();
        this.personId = helper.personId();
    }

    UUID taskId() {
        return taskId;
    }

    Assignee assignee() {
        return new Assignee(unitId, personId);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Task.SUBJECT, taskId);
    }
}
