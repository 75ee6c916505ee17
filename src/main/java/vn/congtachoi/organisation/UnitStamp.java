package vn.congtachoi.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SubjectRef;

/**
 * The one row that tells every node whether its units are still the latest. The mark is never used twice, so that a
 * tree read by a change that was then rolled back is never taken for a later one.
 */
@Entity
@Unaudited
@Table(name = "organisation_stamp")
class UnitStamp extends AuditedEntity {

    static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000300");

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    private UUID mark;

    protected UnitStamp() {}

    void touch() {
        mark = Ids.next();
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("unit-stamp", id());
    }
}
