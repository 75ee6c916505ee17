package vn.congtachoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** Ý kiến of a reader at a paragraph. It stays after it was settled. */
@Entity
@Table(name = "document_remark")
class Remark extends AuditedEntity {

    private static final int WORDING_LENGTH = 2000;
    private static final int QUOTATION_LENGTH = 300;
    private static final int ANSWER_LENGTH = 1000;

    private UUID documentId;
    private @Nullable UUID blockId;
    private String quotation;
    private String wording;
    private UUID byPerson;
    private String byName;
    private Instant madeAt;
    private @Nullable String settledBy;
    private @Nullable Instant settledAt;
    private String answer = "";

    protected Remark() {}

    /** @param blockId the paragraph it is about, or null for the whole paper */
    Remark(UUID documentId, @Nullable UUID blockId, String quotation, String wording, Author author) {
        this.documentId = documentId;
        this.blockId = blockId;
        this.quotation = VietnameseText.beginning(VietnameseText.nfc(quotation), QUOTATION_LENGTH);
        this.wording = TypedText.lines(wording, WORDING_LENGTH);
        this.byPerson = author.personId();
        this.byName = author.name();
        this.madeAt = author.at();
        if (this.wording.isEmpty()) {
            throw new BusinessException("document.remark.empty");
        }
    }

    /** Who said it, and when. */
    record Author(UUID personId, String name, Instant at) {}

    /** What it asked for was done, or answered. */
    void settle(String said, String by, Instant at) {
        if (settledAt != null) {
            throw new BusinessException("document.remark.settled");
        }
        answer = TypedText.lines(said, ANSWER_LENGTH);
        settledBy = by;
        settledAt = at;
    }

    UUID documentId() {
        return documentId;
    }

    RemarkRow row() {
        return new RemarkRow(id(), blockId, quotation, wording, byPerson, byName, madeAt, settledBy, settledAt, answer);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Document.SUBJECT, documentId);
    }
}
