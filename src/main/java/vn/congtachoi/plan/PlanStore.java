package vn.congtachoi.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectChanged;

/** Finds plans and tells the others what changed. */
@Component
class PlanStore {

    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanStore(Plans plans, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
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

    /** @throws BusinessException when the unit has a plan for that year */
    void requireNone(UUID unit, int year) {
        plans.findByUnitIdAndPlanYear(unit, year).ifPresent(there -> {
            throw new BusinessException("plan.error.there", there.title());
        });
    }

    Plan save(Plan plan) {
        Plan saved = plans.saveAndFlush(plan);
        changed(plan);
        return saved;
    }

    /** Its lines say something else now. */
    void changed(Plan plan) {
        events.publishEvent(new SubjectChanged(plan.subject()));
    }
}
