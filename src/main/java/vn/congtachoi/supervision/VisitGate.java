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
    private final Visits visits;

    VisitGate(
            SupervisionStore store,
            SupervisionRights rights,
            SupervisionTrail trail,
            SupervisionPlaces places,
            SupervisionRows rows,
            CampaignParts parts,
            Visits visits) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.places = places;
        this.rows = rows;
        this.parts = parts;
        this.visits = visits;
    }

    /**
     * A visit as other parts of the module see it.
     *
     * @param unitId of its body, or null for one outside
     * @param team null while none is chosen
     * @param keeper who follows what is demanded: whoever leads the team, or added the campaign
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
            Keeper keeper,
            boolean restricted,
            Set<UUID> readers) {

        /** Somebody of the portal. */
        public record Keeper(UUID personId, String name) {}

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
        TeamRow led = rows.team(campaign.id(), visit.placing().teamId());
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
                led,
                keeper(campaign, led),
                campaign.isRestricted(),
                parts.readers(campaign.id()));
    }

    private static Facts.Keeper keeper(Campaign campaign, @Nullable TeamRow team) {
        List<TeamRow.Member> members = team == null ? List.of() : team.members();
        for (TeamRow.Member member : members) {
            UUID person = member.personId();
            if (member.role() == SeatRole.LEADER && person != null) {
                return new Facts.Keeper(person, member.name());
            }
        }
        return new Facts.Keeper(
                campaign.creator().personId(), campaign.creator().name());
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
     * @param version of the visit as the form had read it
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not
     * @throws vn.congtachoi.kernel.StaleDataException when something was written with the visit since
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public Facts demand(UUID id, long version) {
        Visit visit = store.lockVisit(id);
        Campaign campaign = store.campaign(visit.campaignId());
        mayDemand(campaign, visit).orThrow();
        store.requireFresh(visit, version);
        return facts(campaign, visit);
    }

    /** Whether she reads it as one of those who hold it, not only as its body. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean isHolding(UUID id) {
        return rights.mayRead(store.campaign(store.visit(id).campaignId()));
    }

    /** Whether she answers for the body. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayAnswer(UUID id) {
        Visit visit = store.visit(id);
        return rights.may(Power.SELF_REPORT, store.campaign(visit.campaignId()), visit);
    }

    /** Visits to units for which she answers, from the closed minutes to the conclusion. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<VisitRow> answeredAfterMinutes() {
        if (!rights.reads()) {
            return List.of();
        }
        Set<UUID> answered = rights.answered();
        return rows.visits(visits
                .hers(
                        rights.me(),
                        answered,
                        Set.of(),
                        SupervisionReading.TOLD,
                        Set.of(VisitState.MINUTED, VisitState.AWAITING_CONCLUSION))
                .stream()
                .filter(visit -> visit.unitId() != null && answered.contains(visit.unitId()))
                .toList());
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
