package vn.congtachoi.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** That one task waits for another. */
@Entity
@Table(name = "task_wait")
class TaskWait extends AuditedEntity {

    private UUID taskId;
    private UUID waitsForId;

    protected TaskWait() {}

    TaskWait(UUID taskId, UUID waitsForId) {
        this.taskId = taskId;
        this.waitsForId = waitsForId;
    }

    UUID waitsForId() {
        return waitsForId;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Task.SUBJECT, taskId);
    }
}
