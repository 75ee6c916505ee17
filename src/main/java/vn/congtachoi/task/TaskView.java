package vn.congtachoi.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A view of the work that somebody keeps under a name. */
@Entity
@Table(name = "task_view")
class TaskView extends AuditedEntity {

    static final String SUBJECT = "task-view";

    private static final int QUERY_LENGTH = 1000;

    private String name;

    @Enumerated(EnumType.STRING)
    private TaskViewKind kind;

    private String query;
    private UUID ownerId;
    private String ownerName;
    private @Nullable UUID sharedWith;

    protected TaskView() {}

    /** @throws BusinessException without a name, or when the filter is too long to keep */
    TaskView(PersonActor owner, TaskViewForm form) {
        this.ownerId = owner.personId();
        this.ownerName = owner.name();
        this.kind = form.kind();
        this.query = form.query();
        if (query.length() > QUERY_LENGTH) {
            throw new BusinessException("task.error.view-long");
        }
        take(form);
    }

    /** Its name, and with whom it is shared. */
    final void take(TaskViewForm form) {
        String words = TypedText.line(form.name(), TaskViewForm.NAME_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("task.error.view-name");
        }
        name = words;
        sharedWith = form.sharedWith();
    }

    boolean isOf(UUID person) {
        return ownerId.equals(person);
    }

    @Nullable
    UUID sharedWith() {
        return sharedWith;
    }

    String name() {
        return name;
    }

    TaskViewRow row(boolean own, boolean first) {
        return new TaskViewRow(id(), name, kind, query, ownerName, sharedWith, own, first, version());
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
