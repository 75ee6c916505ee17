package vn.congtachoi.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectChanged;

/** Finds plans and their lines, refuses stale forms and tells the others what changed. */
@Component
class PlanStore {

    private final Plans plans;
    private final PlanItems items;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanStore(Plans plans, PlanItems items, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.items = items;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** @throws BusinessException when there is none */
    Plan get(UUID id) {
        return plans.findById(id).orElseThrow(() -> new BusinessException("plan.notFound"));
    }

    /**
     * The plan, held until the end of the transaction.
     *
     * @throws BusinessException when there is none
     */
    Plan lock(UUID id) {
        return plans.lock(id).orElseThrow(() -> new BusinessException("plan.notFound"));
    }

    /** @throws BusinessException when there is none */
    PlanItem item(UUID id) {
        return items.findById(id).orElseThrow(() -> new BusinessException("plan.error.item-gone"));
    }

    /** @throws BusinessException when the unit has a plan for that year */
    void requireNone(UUID unit, int year) {
        plans.findByUnitIdAndPlanYear(unit, year).ifPresent(there -> {
            throw new BusinessException("plan.error.there", there.title());
        });
    }

    Plan save(Plan plan) {
        Plan saved = plans.saveAndFlush(plan);
        events.publishEvent(new SubjectChanged(plan.subject()));
        return saved;
    }

    PlanItem save(PlanItem item) {
        return items.saveAndFlush(item);
    }

    void remove(PlanItem item) {
        items.delete(item);
    }

    /** All lines of a plan, read at once. */
    PlanLines lines(UUID plan) {
        return new PlanLines(items.findByPlanIdOrderByPositionAscIdAsc(plan));
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it */
    void requireFresh(PlanItem item, long version) {
        if (item.version() != version) {
            throw trail.stale(item);
        }
    }
}
