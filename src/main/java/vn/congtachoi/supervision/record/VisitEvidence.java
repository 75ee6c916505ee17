package vn.congtachoi.supervision.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A photo or a file that shows what was found: when it was taken, when it came, and its hash. It is never changed. */
@Entity
@Table(name = "supervision_evidence")
class VisitEvidence extends AuditedEntity {

    private static final int REASON_LENGTH = 1000;

    private UUID visitId;
    private @Nullable UUID findingId;
    private UUID attachmentId;
    private String name;
    private String sha256;
    private @Nullable Instant takenAt;
    private Instant uploadedAt;
    private String uploadedBy;
    private @Nullable UUID replacesId;
    private String replaceReason = "";

    protected VisitEvidence() {}

    /** @param id made by whoever sends it */
    VisitEvidence(UUID id, UUID visitId, @Nullable UUID findingId, AttachmentRow file) {
        super(id);
        this.visitId = visitId;
        this.findingId = findingId;
        this.attachmentId = file.id();
        this.name = file.name();
        this.sha256 = file.receivedSha256();
        this.takenAt = file.takenAt();
        this.uploadedAt = file.addedAt();
        this.uploadedBy = file.addedBy();
    }

    /** It stands for another one, which stays. */
    VisitEvidence inPlaceOf(VisitEvidence other, String reason) {
        replacesId = other.id();
        replaceReason = TypedText.line(reason, REASON_LENGTH);
        return this;
    }

    UUID visitId() {
        return visitId;
    }

    @Nullable
    UUID findingId() {
        return findingId;
    }

    @Nullable
    UUID replacesId() {
        return replacesId;
    }

    String sha256() {
        return sha256;
    }

    EvidenceRow row(@Nullable VisitEvidence by, boolean photo) {
        return new EvidenceRow(
                id(),
                findingId,
                name,
                "tep/" + attachmentId,
                photo,
                sha256,
                takenAt,
                uploadedAt,
                uploadedBy,
                by == null ? null : new EvidenceRow.Replacement(by.uploadedBy, by.uploadedAt, by.replaceReason));
    }

    UUID attachmentId() {
        return attachmentId;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Finding.VISIT, visitId);
    }
}
