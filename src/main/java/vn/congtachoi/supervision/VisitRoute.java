package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.VisitAct;

/** The way of a visit from the plan to the last recommendation done. */
@Service
@PreAuthorize("denyAll()")
public class VisitRoute {

    private final SupervisionStore store;
    private final Visits visits;
    private final CampaignParts parts;
    private final TeamRules teamRules;
    private final VisitLaying laying;
    private final SupervisionRights rights;
    private final SupervisionTrail trail;
    private final ObjectProvider<StepGuard> guards;

    VisitRoute(
            SupervisionStore store,
            Visits visits,
            CampaignParts parts,
            TeamRules teamRules,
            VisitLaying laying,
            SupervisionRights rights,
            SupervisionTrail trail,
            ObjectProvider<StepGuard> guards) {
        this.store = store;
        this.visits = visits;
        this.parts = parts;
        this.teamRules = teamRules;
        this.laying = laying;
        this.rights = rights;
        this.trail = trail;
        this.guards = guards;
    }

    /** Whether she may take the step now, or why not. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Decision may(UUID id, VisitAct act) {
        Visit visit = store.visit(id);
        return rights.may(act, store.campaign(visit.campaignId()), visit, store.today());
    }

    /**
     * Takes the step.
     *
     * @param words why, or which paper says so (number and day); needed by some
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not, or another step comes first
     * @throws BusinessException when something is missing: words, a day, a team, its leader, the report itself
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void take(UUID id, VisitAct act, String words) {
        Visit visit = store.lockVisit(id);
        Campaign campaign = store.campaign(visit.campaignId());
        if (act.needsDay()) {
            throw new BusinessException("supervision.visit.error.no-day");
        }
        SupervisionAsker asker = rights.asker();
        asker.may(act, campaign, visit, store.today()).orThrow();
        step(campaign, visit, act, words, asker.terms(campaign));
    }

    /**
     * Takes the step with every visit of the campaign that is there now: a decision and a notice are one for all.
     *
     * @return how many took it
     * @throws BusinessException when none could, or something is missing with one of them
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public int takeAll(UUID campaignId, VisitAct act, String words) {
        Campaign campaign = store.lockCampaign(campaignId);
        List<Visit> able = visits.findByCampaignIdOrderByPosition(campaignId).stream()
                .filter(visit -> act.fits(visit.state()))
                .toList();
        if (able.isEmpty()) {
            throw new BusinessException("supervision.act.none");
        }
        SupervisionAsker asker = rights.asker();
        able.forEach(visit -> {
            asker.may(act, campaign, visit, store.today()).orThrow();
            step(campaign, visit, act, words, asker.terms(campaign));
        });
        return able.size();
    }

    /**
     * Ấn định ngày mới for a postponed visit; a body that was told of the old day is told again.
     *
     * @throws BusinessException without a day, or when it has passed
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void resume(UUID id, VisitPlacing anew, String words) {
        Visit visit = store.lockVisit(id);
        Campaign campaign = store.campaign(visit.campaignId());
        rights.may(VisitAct.RESUME, campaign, visit, store.today()).orThrow();
        if (anew.day() == null) {
            throw new BusinessException("supervision.visit.error.no-day");
        }
        trail.move(visit, VisitAct.RESUME, words);
        laying.lay(campaign, visit, anew, words);
        store.save(visit);
    }

    /**
     * Ghi cuộc đã làm: enters a visit of an earlier year from its file, so that the register is whole from the first day.
     *
     * @param words where it is written down
     * @throws BusinessException when the plan is not of an earlier year, the day lies ahead, or words are missing
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void enterPast(UUID id, LocalDate day, String words) {
        Visit visit = store.lockVisit(id);
        Campaign campaign = store.campaign(visit.campaignId());
        rights.may(VisitAct.ENTER_PAST, campaign, visit, store.today()).orThrow();
        if (store.plan(campaign.planId()).year() >= store.today().getYear()) {
            throw new BusinessException("supervision.visit.error.this-year");
        }
        if (day.isAfter(store.today())) {
            throw new BusinessException("supervision.visit.error.ahead");
        }
        visit.place(visit.placing().on(day, visit.placing().part()));
        visit.ended(day);
        trail.move(visit, VisitAct.ENTER_PAST, words);
    }

    private void step(Campaign campaign, Visit visit, VisitAct act, String words, KindTerms terms) {
        switch (act) {
            case DECIDE -> requireTeam(campaign, visit, terms);
            case NOTIFY -> {
                requireDay(visit);
                if (terms.has(VisitAct.REPORT)) {
                    visit.reportDue(laying.reportDue(campaign, visit));
                }
            }
            case REPORT -> {
                if (visit.selfReport().isBlank()) {
                    throw new BusinessException("supervision.visit.error.no-report");
                }
                visit.reported(rights.name(), store.now());
            }
            case BEGIN -> {
                requireDay(visit);
                requireTeam(campaign, visit, terms);
            }
            default -> {}
        }
        guards.orderedStream().forEach(guard -> guard.before(act, visit.id(), words));
        trail.move(visit, act, words);
        guards.orderedStream()
                .flatMap(guard -> guard.follows(act, visit.id()).stream())
                .filter(terms::has)
                .findFirst()
                .ifPresent(next -> trail.move(visit, next, ""));
    }

    private static void requireDay(Visit visit) {
        if (visit.placing().day() == null) {
            throw new BusinessException("supervision.visit.error.no-day");
        }
    }

    private void requireTeam(Campaign campaign, Visit visit, KindTerms terms) {
        Team team = parts.team(visit.placing().teamId());
        if (team == null) {
            throw new BusinessException("supervision.visit.error.no-team");
        }
        teamRules.requireComplete(team, campaign, terms);
        teamRules.requireUnbound(team.id(), visit);
    }
}
