package vn.congtachoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/** What was submitted, as it was then. Never changed: a new submission makes a new one. */
@Entity
@Unaudited
@Table(name = "document_snapshot")
class DocumentSnapshot extends AuditedEntity {

    private UUID documentId;
    private int ordinal;
    private String content;
    private String sha256;
    private Instant takenAt;
    private String takenBy;

    protected DocumentSnapshot() {}

    DocumentSnapshot(UUID documentId, int ordinal, String content, String sha256, Instant takenAt, String takenBy) {
        this.documentId = documentId;
        this.ordinal = ordinal;
        this.content = content;
        this.sha256 = sha256;
        this.takenAt = takenAt;
        this.takenBy = takenBy;
    }

    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }

    int ordinal() {
        return ordinal;
    }

    Instant takenAt() {
        return takenAt;
    }

    String takenBy() {
        return takenBy;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Document.SUBJECT, documentId);
    }
}
