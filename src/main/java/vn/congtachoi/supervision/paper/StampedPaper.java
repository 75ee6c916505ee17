package vn.congtachoi.supervision.paper;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;

/** A document that says what a record says, and what that was when it was written. */
@MappedSuperclass
abstract class StampedPaper extends AuditedEntity {

    private UUID documentId;
    private String said;

    protected StampedPaper() {}

    StampedPaper(UUID documentId, String said) {
        this.documentId = documentId;
        this.said = said;
    }

    UUID documentId() {
        return documentId;
    }

    /** Whether the record says now what it said then; yes where nobody kept it. */
    boolean stillSays(PaperContent now) {
        return said.isEmpty() || said.equals(now.fingerprint());
    }

    void say(PaperContent now) {
        said = now.fingerprint();
    }
}
