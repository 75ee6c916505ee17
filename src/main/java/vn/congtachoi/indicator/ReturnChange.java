package vn.congtachoi.indicator;

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
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SubjectRef;

/** One step of a return through its states. Itself history, therefore not audited again. */
@Entity
@Unaudited
@Table(name = "indicator_return_change")
class ReturnChange extends AuditedEntity {

    private UUID returnId;

    @Enumerated(EnumType.STRING)
    private ReturnState fromState;

    @Enumerated(EnumType.STRING)
    private ReturnState toState;

    @SuppressWarnings("UnusedVariable") // the account, kept beside the name it had then
    private @Nullable UUID changedBy;

    private String changedByName;
    private Instant changedAt;
    private String reason;
    private @Nullable String sentence;

    protected ReturnChange() {}

    ReturnChange(UUID returnId, ReturnState from, ReturnState to, Actor by, Instant at, Why why) {
        this.returnId = returnId;
        this.fromState = from;
        this.toState = to;
        this.changedBy = by instanceof PersonActor person ? person.accountId() : null;
        this.changedByName = by.name();
        this.changedAt = at;
        this.reason = why.text();
        this.sentence = why.sentence() == null ? null : why.sentence().key();
    }

    StatusChange row() {
        return new StatusChange(
                fromState,
                toState,
                changedByName,
                changedAt,
                reason,
                sentence == null ? null : MessageKey.of(sentence));
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(ReturnSubject.TYPE, returnId);
    }
}
