package vn.congtachoi.supervision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.supervision.rules.Power;

/** Begins the year's plan of a unit and approves it. */
@Service
@PreAuthorize("denyAll()")
public class YearPlanService {

    private final YearPlans plans;
    private final Campaigns campaigns;
    private final SupervisionStore store;
    private final SupervisionRights rights;
    private final SupervisionPlaces places;

    YearPlanService(
            YearPlans plans,
            Campaigns campaigns,
            SupervisionStore store,
            SupervisionRights rights,
            SupervisionPlaces places) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.store = store;
        this.rights = rights;
        this.places = places;
    }

    /** The unit's plan of the year, where she reads it. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<YearPlanRow> of(UUID unit, int year) {
        return plans.findByUnitIdAndPlanYear(unit, year)
                .filter(this::isReadable)
                .map(this::row);
    }

    private boolean isReadable(YearPlan plan) {
        return rights.isPortal() || rights.readable().contains(plan.unitId());
    }

    private YearPlanRow row(YearPlan plan) {
        return plan.row(places.unitName(plan.unitId()));
    }

    /** The units for which she may draft plans, the highest first. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> drafting() {
        return places.tree().highestFirst(rights.seatsOf(Power.DRAFT_PLAN));
    }

    /** The units with a plan that she reads, the highest first. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> readers() {
        return places.tree()
                .highestFirst(plans.findByUnitIdInOrderByPlanYearDesc(rights.readable()).stream()
                        .map(YearPlan::unitId)
                        .collect(Collectors.toSet()));
    }

    /** The plans of a year that she reads. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<YearPlanRow> ofYear(int year) {
        return plans.findByUnitIdInOrderByPlanYearDesc(rights.readable()).stream()
                .filter(plan -> plan.year() == year)
                .map(this::row)
                .toList();
    }

    /** A plan that she reads. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<YearPlanRow> find(UUID id) {
        return plans.findById(id).filter(this::isReadable).map(this::row);
    }

    /** Whether she may draft the plan of the unit. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayDraft(UUID unit) {
        return rights.may(Power.DRAFT_PLAN, unit);
    }

    /**
     * The unit's plan of the year, begun when there is none.
     *
     * @return its id
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public UUID begin(UUID unit, int year) {
        rights.may(Power.DRAFT_PLAN, unit).orThrow();
        places.requireUnit(unit);
        return plans.findByUnitIdAndPlanYear(unit, year)
                .orElseGet(() -> store.save(new YearPlan(unit, year, store.now())))
                .id();
    }

    /** Whether she may approve it as it stands. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayApprove(UUID id) {
        YearPlan plan = store.plan(id);
        if (plan.state() == YearPlanState.APPROVED) {
            return Decision.no("supervision.plan.error.approved");
        }
        if (plan.heldBy() != null) {
            return Decision.no("supervision.plan.error.held");
        }
        if (campaigns.findByPlanIdOrderByWorksFromAscIdAsc(id).isEmpty()) {
            return Decision.no("supervision.plan.error.empty");
        }
        return rights.may(Power.APPROVE_PLAN, plan.unitId());
    }

    /**
     * Approves it: campaigns that are added from here on were not planned.
     *
     * @throws BusinessException when it has no campaign, is approved, or lies before its signer as a paper
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void approve(UUID id) {
        YearPlan plan = store.lockPlan(id);
        mayApprove(id).orThrow();
        plan.approve(rights.name(), store.now(), null);
        store.save(plan);
    }
}
