package vn.congtachoi.report;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;

/** Whose reports somebody sees and works on: those of the very units at which she holds a role. */
@Component
class ReportRights {

    private static final Permission READ = Permission.of(ReportPermissions.READ);
    private static final Permission EDIT = Permission.of(ReportPermissions.EDIT);

    private final Access access;

    ReportRights(Access access) {
        this.access = access;
    }

    /** The units whose reports she reads. */
    Set<UUID> seats() {
        return access.seatsWith(READ);
    }

    /** The units for which she writes. */
    Set<UUID> homes() {
        return access.homesWith(EDIT);
    }

    /** A report of another unit is like one that does not exist. */
    Report requireRead(Report report) {
        if (!seats().contains(report.unitId())) {
            throw new BusinessException("report.notFound");
        }
        return report;
    }

    Decision mayEdit(UUID unitId) {
        return access.seatsWith(EDIT).contains(unitId) ? Decision.yes() : Decision.no("report.right.edit");
    }
}
