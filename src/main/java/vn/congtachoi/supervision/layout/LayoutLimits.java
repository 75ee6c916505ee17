package vn.congtachoi.supervision.layout;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** Numbers by which a unit lays out its visits. */
@Entity
@Table(name = "supervision_layout_limit")
class LayoutLimits extends AuditedEntity {

    private UUID unitId;
    private int daysBetween;
    private int weeklyVisits;

    protected LayoutLimits() {}

    LayoutLimits(UUID unitId) {
        this.unitId = unitId;
    }

    void take(int days, int visits) {
        daysBetween = days;
        weeklyVisits = visits;
    }

    int daysBetween() {
        return daysBetween;
    }

    int weeklyVisits() {
        return weeklyVisits;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("unit", unitId);
    }
}
