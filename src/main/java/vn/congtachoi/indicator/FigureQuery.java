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
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** Hỏi lại ô này: a question about one cell; the value then and the value answered both stay. */
@Entity
@Table(name = "indicator_query")
class FigureQuery extends AuditedEntity {

    private static final int TEXT_LENGTH = 1000;

    private UUID roundId;
    private UUID unitId;
    private UUID indicatorId;

    @Enumerated(EnumType.STRING)
    private QueryState state = QueryState.OPEN;

    private String question;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal valueThen;

    private String askedByName;
    private Instant askedAt;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal answerValue;

    private String answerNote = "";
    private String answeredByName = "";
    private @Nullable Instant answeredAt;

    protected FigureQuery() {}

    FigureQuery(CellRef cell, String question, @Nullable BigDecimal valueThen, String by, Instant at) {
        String asked = TypedText.lines(question, TEXT_LENGTH);
        if (asked.isEmpty()) {
            throw new BusinessException("indicator.query.questionMissing");
        }
        this.roundId = cell.roundId();
        this.unitId = cell.unitId();
        this.indicatorId = cell.indicatorId();
        this.question = asked;
        this.valueThen = valueThen;
        this.askedByName = by;
        this.askedAt = at;
    }

    void answer(@Nullable BigDecimal value, String note, String by, Instant at) {
        if (state != QueryState.OPEN) {
            throw new BusinessException("indicator.query.answered");
        }
        state = QueryState.ANSWERED;
        answerValue = value;
        answerNote = TypedText.lines(note, TEXT_LENGTH);
        answeredByName = by;
        answeredAt = at;
    }

    /** The one who asked has read the answer, or no longer needs one. */
    void close() {
        state = QueryState.CLOSED;
    }

    QueryRow row() {
        return new QueryRow(
                id(),
                cell(),
                state,
                question,
                plain(valueThen),
                askedByName,
                askedAt,
                plain(answerValue),
                answerNote,
                answeredByName,
                answeredAt);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : CellValue.plain(value);
    }

    CellRef cell() {
        return new CellRef(roundId, unitId, indicatorId);
    }

    QueryState state() {
        return state;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Round.SUBJECT, roundId);
    }
}
