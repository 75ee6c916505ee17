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

/** What whoever carries a task asked of whoever gave it – more time, or a change in words – and the answer. */
@Entity
@Table(name = "task_wish")
class TaskWish extends AuditedEntity {

    private static final int WORDS_LENGTH = 1000;

    /** What became of it. */
    enum Answer {
        PENDING,
        GRANTED,
        REFUSED
    }

    private UUID taskId;
    private LocalDate dueBefore;
    private @Nullable LocalDate dueWanted;
    private String reason;

    private UUID askedBy;

    private String askedByName;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Answer answer = Answer.PENDING;

    private String answeredByName = "";
    private @Nullable Instant answeredAt;
    private String answerWords = "";

    protected TaskWish() {}

    /** Who asks: the real person, also where she acts for an absent one. */
    record Asker(UUID personId, String name) {}

    /**
     * @param wanted the later day, or null for a change that the words tell
     * @throws BusinessException when the day is not later, or nothing was said
     */
    TaskWish(Task task, @Nullable LocalDate wanted, String reason, Asker by, Instant at) {
        if (wanted != null && !wanted.isAfter(task.dueOn())) {
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

    /** Null where a change was asked for. */
    @Nullable
    LocalDate dueWanted() {
        return dueWanted;
    }

    TaskWishRow row() {
        return new TaskWishRow(
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
