package vn.congtachoi.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;

/** A file of a record. Never changed: another version is another file; a removed one stays as a row. */
@Entity
@Table(name = "attachment_file")
class AttachmentFile extends AuditedEntity {

    private String subjectType;

    private UUID subjectId;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private FileKind kind;

    private long sizeBytes;

    /** Of the bytes that are kept and served. */
    private String sha256;

    /** Of the bytes as they came; for photos not the same, because the kept copy is cleaned. */
    private String receivedSha256;

    private @Nullable Instant takenAt;

    private @Nullable Integer width;

    private @Nullable Integer height;

    private String addedBy;

    private Instant addedAt;

    private @Nullable Instant removedAt;

    protected AttachmentFile() {
        this.subjectType = "";
        this.subjectId = id();
        this.name = "";
        this.kind = FileKind.PDF;
        this.sha256 = "";
        this.receivedSha256 = "";
        this.addedBy = "";
        this.addedAt = Instant.EPOCH;
    }

    AttachmentFile(SubjectRef subject, String name, ReceivedFile file, String addedBy, Instant addedAt) {
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.name = name;
        this.kind = file.kind();
        this.sizeBytes = file.kept().size();
        this.sha256 = file.kept().sha256();
        this.receivedSha256 = file.receivedSha256();
        this.takenAt = file.takenAt();
        this.width = file.width();
        this.height = file.height();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(subjectType, subjectId);
    }

    String sha256() {
        return sha256;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** Who removed it, and why, stands in the history. */
    void remove(Instant at) {
        if (isRemoved()) {
            throw new BusinessException("attachment.error.gone");
        }
        removedAt = at;
    }

    AttachmentRow row() {
        return new AttachmentRow(
                id(),
                subject(),
                name,
                kind,
                sizeBytes,
                sha256,
                receivedSha256,
                takenAt,
                width,
                height,
                addedBy,
                addedAt);
    }
}
