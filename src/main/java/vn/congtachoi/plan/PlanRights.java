package vn.congtachoi.plan;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;

/** Who may do what with a plan, with the reason when not. */
@Component
class PlanRights {

    static final Permission READ = Permission.of(PlanPermissions.READ);
    static final Permission EDIT = Permission.of(PlanPermissions.EDIT);
    static final Permission APPROVE = Permission.of(PlanPermissions.APPROVE);

    private final Access access;
    private final CurrentActor currentActor;

    PlanRights(Access access, CurrentActor currentActor) {
        this.access = access;
        this.currentActor = currentActor;
    }

    String name() {
        return currentActor.require().name();
    }

    Set<UUID> readable() {
        return access.unitsWith(READ);
    }

    /** Units whose plan she writes. */
    Set<UUID> writable() {
        return access.seatsWith(EDIT);
    }

    boolean mayRead(Plan plan) {
        return access.may(READ, plan.unitId()).allowed();
    }

    /** Whether she may begin a plan of this unit. */
    Decision mayBegin(UUID unit) {
        return writable().contains(unit) ? Decision.yes() : Decision.no("plan.right.edit");
    }

    Decision mayEdit(Plan plan) {
        return plan.isDraft() ? mayBegin(plan.unitId()) : Decision.no("plan.right.approved");
    }

    Decision mayApprove(Plan plan) {
        if (!plan.isDraft()) {
            return Decision.no("plan.right.approved");
        }
        return access.seatsWith(APPROVE).contains(plan.unitId()) ? Decision.yes() : Decision.no("plan.right.approve");
    }
}
