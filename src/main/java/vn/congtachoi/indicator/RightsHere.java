package vn.congtachoi.indicator;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.StaleDataException;

/** Who acts and what she may do, and whether what she read is still what stands there. */
@Component
record RightsHere(Access access, CurrentActor actor, Clock clock, AuditTrail trail) {

    /** @throws StaleDataException naming who saved the record after the form had read it */
    void requireVersion(AuditedEntity record, long readVersion) {
        if (record.version() != readVersion) {
            throw trail.stale(record);
        }
    }
}
