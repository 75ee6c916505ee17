package vn.congtachoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** A file of a paper. Never changed: a later one stands behind it. */
@Entity
@Table(name = "document_file")
class DocumentFile extends AuditedEntity {

    private UUID documentId;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private FileRole role;

    private UUID attachmentId;
    private String sha256;
    private int pages;
    private Instant madeAt;
    private int sealPage;

    /** Where the seal goes: from the left and upper edge of its page, in tenths of a millimetre. */
    private int sealLeft;

    private int sealTop;

    protected DocumentFile() {}

    DocumentFile(UUID documentId, int ordinal, FileRole role, Stored stored, SealSpot seal, Instant madeAt) {
        this.documentId = documentId;
        this.ordinal = ordinal;
        this.role = role;
        this.attachmentId = stored.attachmentId();
        this.sha256 = stored.sha256();
        this.pages = stored.pages();
        this.sealPage = seal.page();
        this.sealLeft = tenths(seal.left());
        this.sealTop = tenths(seal.top());
        this.madeAt = madeAt;
    }

    /** Bytes that lie in the store. */
    record Stored(UUID attachmentId, String sha256, int pages) {}

    /** Where the seal goes, in millimetres from the left and upper edge of the page. */
    record SealSpot(int page, double left, double top) {}

    private static int tenths(double millimetres) {
        return (int) Math.round(millimetres * 10);
    }

    int ordinal() {
        return ordinal;
    }

    FileRole role() {
        return role;
    }

    UUID attachmentId() {
        return attachmentId;
    }

    String sha256() {
        return sha256;
    }

    int pages() {
        return pages;
    }

    UUID documentId() {
        return documentId;
    }

    SealSpot seal() {
        return new SealSpot(sealPage, sealLeft / 10.0, sealTop / 10.0);
    }

    FileRow row() {
        return new FileRow(role, attachmentId, sha256, pages, madeAt);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Document.SUBJECT, documentId);
    }
}
