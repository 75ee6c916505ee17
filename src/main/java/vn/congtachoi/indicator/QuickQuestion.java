package vn.congtachoi.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;

/** One question of a quick round. */
@Entity
@Table(name = "indicator_question")
class QuickQuestion extends AuditedEntity {

    private UUID roundId;

    @Column(name = "question_position")
    private int position;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String question;

    protected QuickQuestion() {}

    QuickQuestion(UUID roundId, int position, QuestionKind kind, String question) {
        if (question.isBlank()) {
            throw new BusinessException("indicator.quick.questionMissing", position + 1);
        }
        this.roundId = roundId;
        this.position = position;
        this.kind = kind;
        this.question = question.strip();
    }

    QuestionRow row() {
        return new QuestionRow(id(), kind, question);
    }

    QuestionKind kind() {
        return kind;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Round.SUBJECT, roundId);
    }
}
