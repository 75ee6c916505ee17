package vn.congtachoi.organisation;

import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.StaleDataException;

/** Compares the version that a form was read at with the record as it is now. */
@Component
class Freshness {

    private final AuditTrail trail;

    Freshness(AuditTrail trail) {
        this.trail = trail;
    }

    /** @throws StaleDataException naming who saved since */
    void require(AuditedEntity record, long readVersion) {
        if (record.version() != readVersion) {
            throw trail.stale(record);
        }
    }
}
