package vn.congtachoi.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** The answer of one unit to one question of a quick round. */
@Entity
@Table(name = "indicator_answer")
class QuickAnswer extends AuditedEntity {

    private static final int TEXT_LENGTH = 4000;
    private static final int RAW_LENGTH = 100;

    private UUID returnId;
    private UUID questionId;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal numberValue;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier = Qualifier.EXACT;

    private String raw = "";
    private String textValue = "";
    private @Nullable Boolean yesNo;
    private @Nullable UUID attachmentId;
    private String answeredByName = "";
    private Instant answeredAt;

    protected QuickAnswer() {}

    QuickAnswer(UUID returnId, UUID questionId, QuickReply reply, String by, Instant at) {
        this.returnId = returnId;
        this.questionId = questionId;
        set(reply, by, at);
    }

    final void set(QuickReply reply, String by, Instant at) {
        numberValue = reply.number();
        qualifier = reply.qualifier();
        raw = TypedText.line(reply.raw(), RAW_LENGTH);
        textValue = TypedText.lines(reply.text(), TEXT_LENGTH);
        yesNo = reply.yesNo();
        attachmentId = reply.attachmentId();
        answeredByName = by;
        answeredAt = at;
    }

    QuickReply reply() {
        return new QuickReply(
                numberValue == null ? null : CellValue.plain(numberValue),
                qualifier,
                raw,
                textValue,
                yesNo,
                attachmentId);
    }

    String answeredByName() {
        return answeredByName;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    UUID returnId() {
        return returnId;
    }

    UUID questionId() {
        return questionId;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(ReturnSubject.TYPE, returnId);
    }
}
