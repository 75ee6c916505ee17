package vn.congtachoi.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;

/** Kế hoạch kiểm tra, giám sát năm of a unit: what is to be looked at in a year. */
@Entity
@Table(name = "supervision_plan")
class YearPlan extends AuditedEntity {

    static final String SUBJECT = "supervision-plan";

    private UUID unitId;
    private int planYear;

    @Enumerated(EnumType.STRING)
    private YearPlanState state;

    private @Nullable UUID heldBy;
    private @Nullable UUID documentId;
    private @Nullable Instant approvedAt;
    private String approvedBy = "";

    @Unaudited
    @SuppressWarnings("UnusedVariable") // kept for whoever asks when it was begun
    private Instant createdAt;

    protected YearPlan() {}

    YearPlan(UUID unitId, int year, Instant at) {
        this.unitId = unitId;
        this.planYear = year;
        this.state = YearPlanState.DRAFT;
        this.createdAt = at;
    }

    UUID unitId() {
        return unitId;
    }

    int year() {
        return planYear;
    }

    YearPlanState state() {
        return state;
    }

    @Nullable
    UUID heldBy() {
        return heldBy;
    }

    /** The paper that its signer has before her, or none. */
    void hold(@Nullable UUID document) {
        heldBy = document;
    }

    /**
     * Binds it.
     *
     * @param document the paper that says so, or null
     * @throws BusinessException when it is approved already
     */
    void approve(String by, Instant at, @Nullable UUID document) {
        if (state == YearPlanState.APPROVED) {
            throw new BusinessException("supervision.plan.error.approved");
        }
        state = YearPlanState.APPROVED;
        approvedBy = by;
        approvedAt = at;
        documentId = document;
        heldBy = null;
    }

    YearPlanRow row(String unitName) {
        return new YearPlanRow(id(), unitId, unitName, planYear, state, heldBy, documentId, approvedBy, approvedAt);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
