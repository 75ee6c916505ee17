package vn.congtachoi.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A body of a unit whose members change from term to term. */
@Entity
@Table(name = "organisation_organ")
class Organ extends AuditedEntity {

    private static final int NAME_LENGTH = 200;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private OrganKind kind;

    private String name;

    protected Organ() {}

    Organ(UUID unitId, OrganKind kind, String name) {
        this.unitId = unitId;
        this.kind = kind;
        this.name = TypedText.line(name, NAME_LENGTH);
        if (this.name.isEmpty()) {
            throw new BusinessException("kernel.name.missing");
        }
    }

    UUID unitId() {
        return unitId;
    }

    OrganRow row() {
        return new OrganRow(id(), unitId, kind, name);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Unit.TYPE, unitId);
    }
}
