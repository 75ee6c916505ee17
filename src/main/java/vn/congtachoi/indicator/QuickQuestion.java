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
import vn.congtachoi.kernel.TypedText;

/** One question of a quick round. */
@Entity
@Table(name = "indicator_question")
class QuickQuestion extends AuditedEntity {

    private static final int QUESTION_LENGTH = 500;

    private UUID roundId;

    @Column(name = "question_position")
    private int position;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String question;
    private boolean required;

    protected QuickQuestion() {}

    QuickQuestion(UUID roundId, int position, QuickRoundForm.Question asked) {
        if (asked.text().isEmpty()) {
            throw new BusinessException("indicator.quick.questionMissing", position + 1);
        }
        this.roundId = roundId;
        this.position = position;
        this.kind = asked.kind();
        this.question = TypedText.line(asked.text(), QUESTION_LENGTH);
        this.required = asked.required();
    }

    QuestionRow row() {
        return new QuestionRow(id(), kind, question, required);
    }

    QuestionKind kind() {
        return kind;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Round.SUBJECT, roundId);
    }
}
