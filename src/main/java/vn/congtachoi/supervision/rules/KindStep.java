package vn.congtachoi.supervision.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** A step that visits of a kind take. */
@Entity
@Table(name = "supervision_kind_step")
class KindStep extends AuditedEntity {

    private UUID kindId;

    @Enumerated(EnumType.STRING)
    private VisitAct act;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private boolean needed;

    protected KindStep() {}

    UUID kindId() {
        return kindId;
    }

    KindTerms.Step step() {
        return new KindTerms.Step(act, needed);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(KindRule.SUBJECT, kindId);
    }
}
