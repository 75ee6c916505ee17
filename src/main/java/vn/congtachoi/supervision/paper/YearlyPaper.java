package vn.congtachoi.supervision.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.document.StampedPaper;
import vn.congtachoi.kernel.SubjectRef;

/** A document that says what a year's plan says, or what was done of it. */
@Entity
@Table(name = "supervision_year_paper")
class YearlyPaper extends StampedPaper {

    static final String PLAN = "supervision-plan";

    private UUID planId;

    @Enumerated(EnumType.STRING)
    private YearlyPaperKind kind;

    protected YearlyPaper() {}

    /** @param said fingerprint of what the plan said then; empty for a report, whose figures live */
    YearlyPaper(UUID planId, UUID documentId, YearlyPaperKind kind, String said) {
        super(documentId, said);
        this.planId = planId;
        this.kind = kind;
    }

    UUID planId() {
        return planId;
    }

    YearlyPaperKind kind() {
        return kind;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(PLAN, planId);
    }
}
