package vn.congtachoi.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** Xin gia hạn: more time asked for a task, and the answer. */
@Entity
@Table(name = "task_extension")
class TaskExtension extends AuditedEntity {

    private static final int WORDS_LENGTH = 1000;

    /** What became of it. */
    enum Answer {
        PENDING,
        GRANTED,
        REFUSED
    }

    private UUID taskId;
    private LocalDate dueBefore;
    private LocalDate dueWanted;
    private String reason;

    private UUID askedBy;

    private String askedByName;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Answer answer = Answer.PENDING;

    private String answeredByName = "";
    private @Nullable Instant answeredAt;
    private String answerWords = "";

    protected TaskExtension() {}

    /** Who asks: the real person, also where she acts for an absent one. */
    record Asker(UUID personId, String name) {}

    /** @throws BusinessException when the day is not later, or no reason was said */
    TaskExtension(Task task, LocalDate wanted, String reason, Asker by, Instant at) {
        if (!wanted.isAfter(task.dueOn())) {
            throw new BusinessException("task.error.later");
        }
        this.taskId = task.id();
        this.dueBefore = task.dueOn();
        this.dueWanted = wanted;
        this.reason = TypedText.lines(reason, WORDS_LENGTH);
        if (this.reason.isEmpty()) {
            throw new BusinessException("task.act.words");
        }
        this.askedBy = by.personId();
        this.askedByName = by.name();
        this.askedAt = at;
    }

    void answer(boolean granted, String by, Instant at, String words) {
        answer = granted ? Answer.GRANTED : Answer.REFUSED;
        answeredByName = by;
        answeredAt = at;
        answerWords = TypedText.lines(words, WORDS_LENGTH);
    }

    UUID taskId() {
        return taskId;
    }

    boolean wasAskedBy(UUID person) {
        return askedBy.equals(person);
    }

    boolean isPending() {
        return answer == Answer.PENDING;
    }

    LocalDate dueWanted() {
        return dueWanted;
    }

    TaskExtensionRow row() {
        return new TaskExtensionRow(
                id(),
                dueBefore,
                dueWanted,
                reason,
                askedByName,
                askedAt,
                answer == Answer.PENDING ? null : answer == Answer.GRANTED,
                answeredByName,
                answeredAt,
                answerWords);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Task.SUBJECT, taskId);
    }
}
