package vn.congtachoi.document;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;

/** A document that says what a record says, and what that was when it was written. */
@MappedSuperclass
public abstract class StampedPaper extends AuditedEntity {

    private UUID documentId;
    private String said;

    protected StampedPaper() {}

    /** @param said fingerprint of what the record said then; empty where nobody keeps it */
    protected StampedPaper(UUID documentId, String said) {
        this.documentId = documentId;
        this.said = said;
    }

    /** The document. */
    public UUID documentId() {
        return documentId;
    }

    /** Whether the record says now what it said then; yes where nobody kept it. */
    boolean stillSays(BegunPaper now) {
        return said.isEmpty() || said.equals(now.fingerprint());
    }

    void say(BegunPaper now) {
        said = now.fingerprint();
    }
}
