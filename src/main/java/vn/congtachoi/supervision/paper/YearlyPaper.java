package vn.congtachoi.supervision.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** A document that says what a year's plan says, or what was done of it. */
@Entity
@Table(name = "supervision_year_paper")
class YearlyPaper extends AuditedEntity {

    static final String PLAN = "supervision-plan";

    private UUID planId;
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private YearlyPaperKind kind;

    protected YearlyPaper() {}

    YearlyPaper(UUID planId, UUID documentId, YearlyPaperKind kind) {
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

    YearlyPaperKind kind() {
        return kind;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(PLAN, planId);
    }
}
