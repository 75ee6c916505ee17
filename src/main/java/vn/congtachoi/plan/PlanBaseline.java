package vn.congtachoi.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/** What was approved: the plan itself as number 0, then each of its adjustments. */
@Entity
@Table(name = "plan_baseline")
class PlanBaseline extends AuditedEntity {

    private UUID planId;
    private int number;
    private Instant takenAt;
    private String takenBy;
    private String reason;
    private @Nullable UUID documentId;

    /** The lines themselves are audited. */
    @Unaudited
    private String lines;

    protected PlanBaseline() {}

    /**
     * @param reason why the plan was adjusted; empty for the plan itself
     * @param documentId the paper that was signed, or null
     */
    PlanBaseline(
            UUID planId,
            int number,
            Instant takenAt,
            String takenBy,
            String reason,
            @Nullable UUID documentId,
            List<PlanItemRow> lines) {
        this.planId = planId;
        this.number = number;
        this.takenAt = takenAt;
        this.takenBy = takenBy;
        this.reason = reason;
        this.documentId = documentId;
        this.lines = PlanLinesJson.write(lines);
    }

    int number() {
        return number;
    }

    PlanLines lines() {
        return new PlanLines(PlanLinesJson.read(lines));
    }

    PlanVersion row() {
        return new PlanVersion(number, takenAt, takenBy, reason, documentId);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Plan.SUBJECT, planId);
    }
}
