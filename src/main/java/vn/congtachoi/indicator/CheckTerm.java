package vn.congtachoi.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** One indicator on the right side of a check. */
@Entity
@Table(name = "indicator_check_term")
class CheckTerm extends AuditedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    private IndicatorCheck check;

    private UUID indicatorId;

    protected CheckTerm() {}

    CheckTerm(IndicatorCheck check, UUID indicatorId) {
        this.check = check;
        this.indicatorId = indicatorId;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    @Override
    public SubjectRef subject() {
        return check.subject();
    }
}
