package vn.congtachoi.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/** Which view opens first for somebody: a habit of hers, which no history has to tell. */
@Entity
@Unaudited
@Table(name = "task_view_first")
class TaskViewFirst extends AuditedEntity {

    private UUID personId;
    private UUID viewId;

    protected TaskViewFirst() {}

    TaskViewFirst(UUID personId, UUID viewId) {
        this.personId = personId;
        this.viewId = viewId;
    }

    UUID viewId() {
        return viewId;
    }

    void open(UUID view) {
        viewId = view;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("person", personId);
    }
}
