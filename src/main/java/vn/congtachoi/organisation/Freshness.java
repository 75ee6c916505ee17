package vn.congtachoi.organisation;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.StaleDataException;

/** Compares the version that a form was read at with the record as it is now. */
@Component
class Freshness {

    private final AuditTrail trail;
    private final Clock clock;

    Freshness(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws StaleDataException naming who saved since */
    void require(AuditedEntity record, long readVersion) {
        if (record.version() != readVersion) {
            throw trail.history(record.subject(), 1).stream()
                    .findFirst()
                    .map(line ->
                            new StaleDataException(record.subject(), record.version(), line.actorName(), line.at()))
                    .orElseGet(() -> new StaleDataException(record.subject(), record.version(), "", clock.instant()));
        }
    }
}
