package vn.congtachoi.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectRef;

/** Who changed what of a unit, and when. Units are no secret: whoever reads them reads this. */
@Service
@PreAuthorize("denyAll()")
public class UnitLog {

    private final AuditTrail trail;

    UnitLog(AuditTrail trail) {
        this.trail = trail;
    }

    /** Newest first. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public List<HistoryLine> of(UUID unit, int limit) {
        return trail.history(SubjectRef.of(Unit.TYPE, unit), limit);
    }
}
