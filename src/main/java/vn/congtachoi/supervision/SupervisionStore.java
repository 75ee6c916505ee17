package vn.congtachoi.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectChanged;

/** Finds plans, campaigns and visits, refuses stale forms and tells the others what changed. */
@Component
class SupervisionStore {

    private final YearPlans plans;
    private final Campaigns campaigns;
    private final Visits visits;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupervisionStore(
            YearPlans plans,
            Campaigns campaigns,
            Visits visits,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.visits = visits;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws BusinessException when there is none */
    YearPlan plan(UUID id) {
        return plans.findById(id).orElseThrow(SupervisionStore::unknown);
    }

    /** @throws BusinessException when there is none */
    YearPlan lockPlan(UUID id) {
        return plans.lock(id).orElseThrow(SupervisionStore::unknown);
    }

    /** @throws BusinessException when there is none */
    Campaign campaign(UUID id) {
        return campaigns.findById(id).orElseThrow(SupervisionStore::unknown);
    }

    /** @throws BusinessException when there is none */
    Campaign lockCampaign(UUID id) {
        return campaigns.lock(id).orElseThrow(SupervisionStore::unknown);
    }

    /** @throws BusinessException when there is none */
    Visit visit(UUID id) {
        return visits.findById(id).orElseThrow(SupervisionStore::unknown);
    }

    /** @throws BusinessException when there is none */
    Visit lockVisit(UUID id) {
        return visits.lock(id).orElseThrow(SupervisionStore::unknown);
    }

    private static BusinessException unknown() {
        return new BusinessException("supervision.notFound");
    }

    YearPlan save(YearPlan plan) {
        return plans.saveAndFlush(plan);
    }

    Campaign save(Campaign campaign) {
        Campaign saved = campaigns.saveAndFlush(campaign);
        events.publishEvent(new SubjectChanged(campaign.subject()));
        return saved;
    }

    Visit save(Visit visit) {
        Visit saved = visits.saveAndFlush(visit);
        events.publishEvent(new SubjectChanged(visit.subject()));
        return saved;
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it */
    void requireFresh(AuditedEntity record, long version) {
        if (record.version() != version) {
            throw trail.stale(record);
        }
    }

    /** Every change of the running transaction is made for this reason. */
    void because(String reason) {
        trail.because(reason);
    }

    /** Tells people and whoever else listens. */
    void moved(CampaignMoved moved) {
        events.publishEvent(moved);
    }
}
