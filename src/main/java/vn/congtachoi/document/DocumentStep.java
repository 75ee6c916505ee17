package vn.congtachoi.document;

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
import vn.congtachoi.kernel.TypedText;

/** One step of a paper. Itself history, therefore not audited again. */
@Entity
@Unaudited
@Table(name = "document_step")
class DocumentStep extends AuditedEntity {

    private static final int REASON_LENGTH = 1000;

    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private DocumentAct act;

    @Enumerated(EnumType.STRING)
    private DocumentState fromState;

    @Enumerated(EnumType.STRING)
    private DocumentState toState;

    @SuppressWarnings("UnusedVariable") // the account, kept beside the name it had then
    private @Nullable UUID byAccount;

    private String byName;
    private Instant takenAt;
    private String reason;
    private @Nullable String sentence;

    protected DocumentStep() {}

    /** @param sentence what the portal itself says about the step, or null */
    DocumentStep(
            UUID documentId,
            DocumentAct act,
            DocumentState from,
            DocumentState to,
            Actor by,
            Instant at,
            String reason,
            @Nullable MessageKey sentence) {
        this.documentId = documentId;
        this.act = act;
        this.fromState = from;
        this.toState = to;
        this.byAccount = by instanceof PersonActor person ? person.accountId() : null;
        this.byName = by.name();
        this.takenAt = at;
        this.reason = TypedText.lines(reason, REASON_LENGTH);
        this.sentence = sentence == null ? null : sentence.key();
    }

    StepRow row() {
        return new StepRow(
                act, fromState, toState, byName, takenAt, reason, sentence == null ? null : MessageKey.of(sentence));
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Document.SUBJECT, documentId);
    }
}
