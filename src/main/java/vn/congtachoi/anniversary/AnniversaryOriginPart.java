package vn.congtachoi.anniversary;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** A year from which a day is counted. */
@Entity
@Table(name = "anniversary_origin")
class AnniversaryOriginPart extends AuditedEntity {

    private UUID anniversaryId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private int originYear;
    private String name;

    protected AnniversaryOriginPart() {}

    AnniversaryOriginPart(UUID anniversaryId, int position, AnniversaryOrigin origin) {
        this.anniversaryId = anniversaryId;
        this.position = position;
        this.originYear = origin.year();
        this.name = origin.name();
    }

    UUID anniversaryId() {
        return anniversaryId;
    }

    AnniversaryOrigin origin() {
        return new AnniversaryOrigin(originYear, name);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Anniversary.SUBJECT, anniversaryId);
    }
}
