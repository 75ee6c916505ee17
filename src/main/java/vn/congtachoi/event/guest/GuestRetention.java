package vn.congtachoi.event.guest;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;

/** How long after an event what belongs to people is kept. One row for the installation. */
@Entity
@Table(name = "event_retention")
class GuestRetention extends AuditedEntity {

    private static final int FEWEST = RetentionTerms.FEWEST;
    private static final int MOST = RetentionTerms.MOST;

    private int days;

    protected GuestRetention() {}

    int days() {
        return days;
    }

    /** As it is shown and changed. */
    RetentionTerms terms() {
        return new RetentionTerms(days, version());
    }

    /** @throws BusinessException outside of what the law and the work leave open */
    void keep(int wanted) {
        if (wanted < FEWEST || wanted > MOST) {
            throw new BusinessException("events.guest.error.retention", FEWEST, MOST);
        }
        days = wanted;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("setting", id());
    }
}
