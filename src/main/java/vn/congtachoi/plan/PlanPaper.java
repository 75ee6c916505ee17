package vn.congtachoi.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** A document that says what a plan says. */
@Entity
@Table(name = "plan_paper")
class PlanPaper extends AuditedEntity {

    private UUID planId;

    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private PlanPaperKind kind;

    protected PlanPaper() {}

    PlanPaper(UUID planId, UUID documentId, PlanPaperKind kind) {
        this.planId = planId;
        this.documentId = documentId;
        this.kind = kind;
    }

    UUID planId() {
        return planId;
    }

    UUID documentId() {
        return documentId;
    }

    PlanPaperKind kind() {
        return kind;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Plan.SUBJECT, planId);
    }
}
