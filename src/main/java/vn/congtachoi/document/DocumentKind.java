package vn.congtachoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** A kind of paper (NĐ 30/2020, Phụ lục III, and those the Union adds). */
@Entity
@Table(name = "document_kind")
class DocumentKind extends AuditedEntity {

    static final String SUBJECT = "document-kind";

    private String code;
    private String name;
    private String abbreviation;

    @Enumerated(EnumType.STRING)
    private KindShape shape;

    private boolean numbered;
    private boolean addressed;
    private boolean active;
    private int position;

    protected DocumentKind() {}

    String code() {
        return code;
    }

    String abbreviation() {
        return abbreviation;
    }

    KindRow row() {
        return new KindRow(id(), code, name, abbreviation, shape, numbered, addressed, active);
    }

    void use(boolean used) {
        active = used;
    }

    int position() {
        return position;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
