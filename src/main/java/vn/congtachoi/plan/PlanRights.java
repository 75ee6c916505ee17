package vn.congtachoi.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.task.PlannedWork;

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

    /** Whether she may write its lines. */
    Decision mayEdit(Plan plan) {
        if (plan.heldBy() != null) {
            return Decision.no("plan.right.held");
        }
        return plan.state() == PlanState.APPROVED ? Decision.no("plan.right.approved") : mayBegin(plan.unitId());
    }

    /** Whether she may approve a draft as it stands, without a paper. */
    Decision mayApprove(Plan plan) {
        if (plan.state() != PlanState.DRAFT) {
            return Decision.no("plan.right.approved");
        }
        return plan.heldBy() == null ? approving(plan) : Decision.no("plan.right.held");
    }

    private Decision approving(Plan plan) {
        boolean seated = access.seatsWith(APPROVE).contains(plan.unitId());
        return access.mayPassOn(APPROVE).and(seated ? Decision.yes() : Decision.no("plan.right.approve"));
    }

    /** Whether she may begin to adjust it. */
    Decision mayAdjust(Plan plan) {
        return plan.state() == PlanState.APPROVED ? mayBegin(plan.unitId()) : Decision.no("plan.right.adjust");
    }

    /** Whether she may give its adjustment up. */
    Decision mayDiscard(Plan plan) {
        return plan.state() == PlanState.ADJUSTING ? mayEdit(plan) : Decision.no("plan.right.not-adjusting");
    }

    /** Whether she may carry these changes out without a paper. */
    Decision mayApply(Plan plan, List<PlanDifference> differences) {
        boolean small = differences.stream().allMatch(PlanDifference::isSmall);
        return small ? mayDiscard(plan) : mayDiscard(plan).and(approving(plan));
    }

    /** She herself as whoever gives the work of it. */
    PlannedWork.Giver giver(Plan plan) {
        PersonActor me = currentActor.person();
        return new PlannedWork.Giver(plan.unitId(), me.personId(), me.personName());
    }
}
