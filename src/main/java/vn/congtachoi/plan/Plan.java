package vn.congtachoi.plan;

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
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** The plan of a unit for a year. */
@Entity
@Table(name = "plan")
class Plan extends AuditedEntity {

    static final String SUBJECT = "plan";

    private static final int TITLE_LENGTH = 300;

    private UUID unitId;
    private int planYear;
    private String title;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // sought by queries
    private String titleFold;

    /** Without whether it is being adjusted. */
    @Enumerated(EnumType.STRING)
    private PlanState state;

    /** An adjustment of it is being written. */
    private boolean adjusting;

    /** The paper by which it is before its signer. */
    private @Nullable UUID heldBy;

    private @Nullable UUID copiedFrom;
    private @Nullable Instant approvedAt;
    private String approvedBy = "";

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private Instant createdAt;

    protected Plan() {}

    /**
     * @param copiedFrom the plan from which it is written, or null
     * @throws BusinessException without a title
     */
    Plan(UUID unitId, int year, String typed, @Nullable UUID copiedFrom, Instant at) {
        String words = TypedText.line(typed, TITLE_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("plan.error.title");
        }
        this.unitId = unitId;
        this.planYear = year;
        this.title = words;
        this.titleFold = VietnameseText.fold(words);
        this.state = PlanState.DRAFT;
        this.copiedFrom = copiedFrom;
        this.createdAt = at;
    }

    /** From now on its lines stand. */
    void approve(String by, Instant at) {
        state = PlanState.APPROVED;
        adjusting = false;
        heldBy = null;
        approvedBy = by;
        approvedAt = at;
    }

    /** Its lines may be written again, until that is approved or given up. */
    void adjust(boolean begun) {
        adjusting = begun;
    }

    /** What it says stands before its signer, or no longer does. */
    void hold(@Nullable UUID paper) {
        heldBy = paper;
    }

    @Nullable
    UUID heldBy() {
        return heldBy;
    }

    PlanState state() {
        return adjusting ? PlanState.ADJUSTING : state;
    }

    UUID unitId() {
        return unitId;
    }

    int year() {
        return planYear;
    }

    String title() {
        return title;
    }

    PlanRow row() {
        return new PlanRow(id(), unitId, planYear, title, state(), copiedFrom, approvedAt, approvedBy, version());
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
