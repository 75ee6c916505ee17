package vn.congtachoi.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.uikit.Texts;

/** The door to a visit for what is kept with it: findings, minutes, papers. It asks who may, and keeps the history. */
@Service
@PreAuthorize("denyAll()")
public class VisitGate {

    private final SupervisionStore store;
    private final SupervisionRights rights;
    private final SupervisionTrail trail;
    private final SupervisionPlaces places;
    private final SupervisionRows rows;
    private final CampaignParts parts;

    VisitGate(
            SupervisionStore store,
            SupervisionRights rights,
            SupervisionTrail trail,
            SupervisionPlaces places,
            SupervisionRows rows,
            CampaignParts parts) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.places = places;
        this.rows = rows;
        this.parts = parts;
    }

    /**
     * A visit as other parts of the module see it.
     *
     * @param unitId of its body, or null for one outside
     * @param team null while none is chosen
     * @param readers the named list of a restricted campaign, else empty
     */
    public record Facts(
            UUID id,
            UUID campaignId,
            UUID organiserId,
            SupervisionKind kind,
            CampaignOrgan organ,
            String theme,
            @Nullable UUID unitId,
            String body,
            VisitPlacing placing,
            VisitState state,
            @Nullable LocalDate endedOn,
            @Nullable UUID outlineId,
            @Nullable TeamRow team,
            boolean restricted,
            Set<UUID> readers) {

        /** Under which it stands in links. */
        public SubjectRef subject() {
            return SubjectRef.of(Visit.SUBJECT, id);
        }
    }

    /**
     * The visit.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Facts facts(UUID id) {
        Visit visit = store.visit(id);
        Campaign campaign = store.campaign(visit.campaignId());
        if (!rights.mayRead(campaign, visit)) {
            throw new BusinessException("supervision.notFound");
        }
        return facts(campaign, visit);
    }

    private Facts facts(Campaign campaign, Visit visit) {
        UUID team = visit.placing().teamId();
        return new Facts(
                visit.id(),
                campaign.id(),
                campaign.unitId(),
                campaign.kind(),
                campaign.organ(),
                campaign.theme(),
                visit.unitId(),
                places.body(visit),
                visit.placing(),
                visit.state(),
                visit.endedOn(),
                campaign.outlineId(),
                rows.teams(List.of(campaign.id())).getOrDefault(campaign.id(), List.of()).stream()
                        .filter(each -> each.id().equals(team))
                        .findFirst()
                        .orElse(null),
                campaign.isRestricted(),
                parts.readers(campaign.id()));
    }

    /** Whether she may write findings and minutes now. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayRecord(UUID id) {
        Visit visit = store.visit(id);
        return mayRecord(store.campaign(visit.campaignId()), visit);
    }

    private Decision mayRecord(Campaign campaign, Visit visit) {
        return visit.state() == VisitState.UNDERWAY
                ? rights.may(Power.RECORD, campaign, visit)
                : Decision.no(
                        "supervision.record.error.state",
                        visit.state().isHeld()
                                ? Texts.of("supervision.record.closed")
                                : Texts.of("supervision.record.not-begun"));
    }

    /** Whether she may draft what the conclusion demands: from the minutes to the conclusion. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayDemand(UUID id) {
        Visit visit = store.visit(id);
        return mayDemand(store.campaign(visit.campaignId()), visit);
    }

    private Decision mayDemand(Campaign campaign, Visit visit) {
        VisitState state = visit.state();
        boolean open = state == VisitState.UNDERWAY
                || state == VisitState.MINUTED
                || state == VisitState.AWAITING_CONCLUSION
                || (state == VisitState.PLANNED && campaign.kind() == SupervisionKind.SOCIAL_CRITIQUE);
        if (!open) {
            return Decision.no("supervision.demand.error.state");
        }
        Decision recording = rights.may(Power.RECORD, campaign, visit);
        return recording.allowed() ? recording : rights.may(Power.ARRANGE, campaign, visit);
    }

    /**
     * The same for changing, the visit held until the end of the transaction.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public Facts record(UUID id) {
        Visit visit = store.lockVisit(id);
        Campaign campaign = store.campaign(visit.campaignId());
        mayRecord(campaign, visit).orThrow();
        return facts(campaign, visit);
    }

    /**
     * The same for drafting demands.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public Facts demand(UUID id) {
        Visit visit = store.lockVisit(id);
        Campaign campaign = store.campaign(visit.campaignId());
        mayDemand(campaign, visit).orThrow();
        return facts(campaign, visit);
    }

    /** Whether she answers for the body. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayAnswer(UUID id) {
        Visit visit = store.visit(id);
        return rights.may(Power.SELF_REPORT, store.campaign(visit.campaignId()), visit);
    }

    /** Keeps in the history what was done with it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void told(UUID id, CampaignDeed deed, String words) {
        Visit visit = store.lockVisit(id);
        visit.touch();
        trail.told(visit, deed, words);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Instant now() {
        return store.now();
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public LocalDate today() {
        return store.today();
    }
}
