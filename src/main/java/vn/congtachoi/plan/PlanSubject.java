package vn.congtachoi.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SubjectType;

/** Names and opens plans for other modules. */
@Component
class PlanSubject implements SubjectType {

    private final Plans plans;
    private final PlanRights rights;
    private final Access access;

    PlanSubject(Plans plans, PlanRights rights, Access access) {
        this.plans = plans;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public String type() {
        return Plan.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return plans.findById(id).map(Plan::title);
    }

    @Override
    public String path(UUID id) {
        return "ke-hoach/" + id;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(PlanPermissions.READ)
                && plans.findById(id).filter(rights::mayRead).isPresent();
    }
}
