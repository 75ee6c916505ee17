package vn.congtachoi.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** What one unit sends in one round: its state, three short texts, and whether it was given more time. */
@Entity
@Table(name = "indicator_return")
class UnitReturn extends AuditedEntity {

    private static final int TEXT_LENGTH = 4000;
    private static final int REASON_LENGTH = 1000;

    private UUID roundId;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ReturnState state = ReturnState.NOT_STARTED;

    private String highlights = "";
    private String difficulties = "";
    private String proposals = "";
    private @Nullable Instant submittedAt;
    private @Nullable UUID submittedBy;
    private String submittedByName = "";
    private @Nullable Instant approvedAt;
    private String approvedByName = "";
    private @Nullable Instant extendedUntil;
    private String extensionReason = "";

    protected UnitReturn() {}

    UnitReturn(UUID roundId, UUID unitId) {
        this.roundId = roundId;
        this.unitId = unitId;
    }

    /** @throws BusinessException when the transition table does not allow it */
    ReturnChange moveTo(ReturnState next, Actor by, Instant at, Why why) {
        if (!state.canBecome(next)) {
            throw new BusinessException("indicator.return.notPossible");
        }
        ReturnChange change = new ReturnChange(id(), state, next, by, at, why);
        state = next;
        switch (next) {
            case SUBMITTED -> markSubmitted(by, at);
            case APPROVED -> {
                approvedAt = at;
                approvedByName = by.name();
            }
            case DRAFTING, REOPENED -> {
                submittedAt = null;
                approvedAt = null;
            }
            default -> {}
        }
        return change;
    }

    /** Answering a question sends the return again, but it was hers and of that hour already. */
    private void markSubmitted(Actor by, Instant at) {
        if (submittedAt == null) {
            submittedAt = at;
            submittedBy = by instanceof PersonActor person ? person.accountId() : null;
            submittedByName = by.name();
        }
    }

    void write(ReturnTexts texts) {
        highlights = TypedText.lines(texts.highlights(), TEXT_LENGTH);
        difficulties = TypedText.lines(texts.difficulties(), TEXT_LENGTH);
        proposals = TypedText.lines(texts.proposals(), TEXT_LENGTH);
    }

    void extend(Instant until, String reason, Instant now) {
        String said = TypedText.line(reason, REASON_LENGTH);
        if (said.isEmpty()) {
            throw new BusinessException("indicator.round.reasonMissing");
        }
        if (!until.isAfter(now)) {
            throw new BusinessException("indicator.round.endInPast");
        }
        extendedUntil = until;
        extensionReason = said;
    }

    boolean isExtendedAt(Instant now) {
        return extendedUntil != null && now.isBefore(extendedUntil);
    }

    /** The due hour of this unit, with its extension. */
    Instant dueAt(Round round) {
        return extendedUntil != null && extendedUntil.isAfter(round.dueAt()) ? extendedUntil : round.dueAt();
    }

    /** Late is: sent after the hour, or not sent and the hour is over. */
    boolean isLate(Round round, Instant now) {
        return Objects.requireNonNullElse(submittedAt, now).isAfter(dueAt(round));
    }

    boolean isSent() {
        return submittedAt != null;
    }

    /** Whether it stood approved before single cells of it were asked again. */
    boolean wasApproved() {
        return approvedAt != null;
    }

    ReturnTexts texts() {
        return new ReturnTexts(highlights, difficulties, proposals);
    }

    UUID roundId() {
        return roundId;
    }

    UUID unitId() {
        return unitId;
    }

    ReturnState state() {
        return state;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    UUID submittedBy() {
        return submittedBy;
    }

    String submittedByName() {
        return submittedByName;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    String approvedByName() {
        return approvedByName;
    }

    @Nullable
    Instant extendedUntil() {
        return extendedUntil;
    }

    String extensionReason() {
        return extensionReason;
    }

    SubjectRef evidenceSubject() {
        return SubjectRef.of(ReturnSubject.TYPE, id());
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Round.SUBJECT, roundId);
    }
}
