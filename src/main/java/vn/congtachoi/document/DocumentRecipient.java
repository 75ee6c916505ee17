package vn.congtachoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** One of the nơi nhận of a paper: what is printed, how and when the paper went there, who saw it. */
@Entity
@Table(name = "document_recipient")
class DocumentRecipient extends AuditedEntity {

    private static final int WORDING_LENGTH = 300;

    private UUID documentId;

    @SuppressWarnings("UnusedVariable") // the order in queries
    private int position;

    private String wording;
    private @Nullable UUID unitId;

    @Enumerated(EnumType.STRING)
    private DeliveryWay way;

    private @Nullable LocalDate sentOn;
    private @Nullable Instant seenAt;
    private String seenBy = "";

    protected DocumentRecipient() {}

    DocumentRecipient(UUID documentId, int position, RecipientLine line) {
        this.documentId = documentId;
        this.position = position;
        this.wording = TypedText.line(line.wording(), WORDING_LENGTH);
        this.unitId = line.unitId();
        this.way = line.way();
    }

    /** Went out on that day, by that way. */
    void sent(DeliveryWay by, LocalDate day) {
        way = by;
        sentOn = day;
    }

    /** The first of the unit who opened it. */
    void seen(Instant at, String by) {
        if (seenAt == null) {
            seenAt = at;
            seenBy = by;
        }
    }

    UUID documentId() {
        return documentId;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    DeliveryWay way() {
        return way;
    }

    boolean isSent() {
        return sentOn != null;
    }

    RecipientLine line() {
        return new RecipientLine(wording, unitId, way);
    }

    RecipientRow row() {
        return new RecipientRow(id(), line(), sentOn, seenAt, seenBy);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Document.SUBJECT, documentId);
    }
}
