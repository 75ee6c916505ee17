package vn.congtachoi.supervision;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.supervision.rules.VisitAct;

/** Lays down day, place and team of a visit, and takes what its body writes. */
@Service
@PreAuthorize("denyAll()")
public class VisitService {

    private final SupervisionStore store;
    private final VisitLaying laying;
    private final SupervisionRights rights;
    private final SupervisionTrail trail;

    VisitService(SupervisionStore store, VisitLaying laying, SupervisionRights rights, SupervisionTrail trail) {
        this.store = store;
        this.laying = laying;
        this.rights = rights;
        this.trail = trail;
    }

    /** Whether she may lay down day, place and team. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayPlace(UUID id) {
        Visit visit = store.visit(id);
        return mayPlace(store.campaign(visit.campaignId()), visit);
    }

    private Decision mayPlace(Campaign campaign, Visit visit) {
        return visit.state().isAhead()
                ? rights.may(Power.ARRANGE, campaign, visit)
                : Decision.no("supervision.visit.error.over");
    }

    /**
     * Lays down day, place and team.
     *
     * @param words why, when the body was told of another day
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the page had read it
     * @throws BusinessException when the day has passed, somebody of the team is bound to the body, or the reason is
     *     missing
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void place(UUID id, VisitPlacing placing, String words, long version) {
        Visit visit = store.lockVisit(id);
        Campaign campaign = store.campaign(visit.campaignId());
        mayPlace(campaign, visit).orThrow();
        store.requireFresh(visit, version);
        laying.lay(campaign, visit, placing, words);
        trail.told(visit, CampaignDeed.PLACE, words);
    }

    /** Ghim: the visit is not moved when the rest is laid out; or lets it go again. */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void pin(UUID id, boolean fast) {
        Visit visit = store.lockVisit(id);
        mayPlace(store.campaign(visit.campaignId()), visit).orThrow();
        if (fast && visit.placing().day() == null) {
            throw new BusinessException("supervision.visit.error.no-day");
        }
        visit.pin(fast);
        trail.told(visit, fast ? CampaignDeed.PIN : CampaignDeed.UNPIN, "");
    }

    /** Whether she may write the report of the body: for it, or for one without an account. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayReport(UUID id) {
        Visit visit = store.visit(id);
        return rights.may(VisitAct.REPORT, store.campaign(visit.campaignId()), visit, store.today());
    }

    /**
     * Keeps what the body has written so far; it is handed in by the step {@code REPORT}.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the page had read it
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void write(UUID id, String report, long version) {
        Visit visit = store.lockVisit(id);
        rights.may(VisitAct.REPORT, store.campaign(visit.campaignId()), visit, store.today())
                .orThrow();
        store.requireFresh(visit, version);
        visit.write(report);
        store.save(visit);
    }
}
