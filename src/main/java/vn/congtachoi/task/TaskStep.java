package vn.congtachoi.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** One step of a task. Itself history, therefore not audited again. */
@Entity
@Unaudited
@Table(name = "task_step")
class TaskStep extends AuditedEntity {

    private static final int WORDS_LENGTH = 2000;

    private UUID taskId;

    @Enumerated(EnumType.STRING)
    private TaskDeed act;

    @Enumerated(EnumType.STRING)
    private TaskState toState;

    @SuppressWarnings("UnusedVariable") // the account, kept beside the name it had then
    private @Nullable UUID byAccount;

    private String byName;
    private String onBehalfOf;
    private Instant takenAt;
    private String words;
    private @Nullable Integer percent;

    protected TaskStep() {}

    /** @param percent how far she said it is, or null where she did not say */
    TaskStep(Task task, TaskDeed act, Actor by, Instant at, String words, @Nullable Integer percent) {
        this.taskId = task.id();
        this.act = act;
        this.toState = task.state();
        boolean person = by instanceof PersonActor;
        this.byAccount = person ? ((PersonActor) by).accountId() : null;
        String absent = person ? ((PersonActor) by).onBehalfOf() : null;
        this.byName = by.name();
        this.onBehalfOf = absent == null ? "" : absent;
        this.takenAt = at;
        this.words = TypedText.lines(words, WORDS_LENGTH);
        this.percent = percent;
    }

    TaskStepRow row() {
        return new TaskStepRow(act, toState, byName, onBehalfOf, takenAt, words, percent);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Task.SUBJECT, taskId);
    }
}
