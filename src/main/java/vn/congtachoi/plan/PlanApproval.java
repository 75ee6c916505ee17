package vn.congtachoi.plan;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Approves a plan: it becomes the baseline, and its work is given. */
@Service
@PreAuthorize("denyAll()")
public class PlanApproval {

    private final PlanStore store;
    private final PlanRights rights;
    private final PlanCarrying carrying;

    PlanApproval(PlanStore store, PlanRights rights, PlanCarrying carrying) {
        this.store = store;
        this.rights = rights;
        this.carrying = carrying;
    }

    /**
     * Gives each line with somebody to do it and a day as a task, under the task of the line above it.
     *
     * @return how many tasks were given
     * @throws BusinessException for a plan without work, or when somebody in it cannot be given work: nothing is given
     */
    @Needs(PlanPermissions.APPROVE)
    @Transactional
    public int approve(UUID planId) {
        Plan plan = store.lock(planId);
        rights.mayApprove(plan).orThrow();
        return carrying.approve(plan, rights.giver(plan), null);
    }
}
