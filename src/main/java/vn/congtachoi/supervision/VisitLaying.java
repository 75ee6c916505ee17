package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.Rulebook;
import vn.congtachoi.uikit.VnFormat;

/** Lays a visit on its day, with what holds whoever lays it. */
@Component
class VisitLaying {

    private final SupervisionStore store;
    private final CampaignParts parts;
    private final TeamRules teamRules;
    private final Rulebook rules;

    VisitLaying(SupervisionStore store, CampaignParts parts, TeamRules teamRules, Rulebook rules) {
        this.store = store;
        this.parts = parts;
        this.teamRules = teamRules;
        this.rules = rules;
    }

    /** @throws BusinessException when the day has passed, or somebody of the team is bound to the body */
    void lay(Campaign campaign, Visit visit, VisitPlacing placing, String words) {
        VisitPlacing before = visit.placing();
        LocalDate day = placing.day();
        if (day != null && !day.equals(before.day()) && day.isBefore(store.today())) {
            throw new BusinessException("supervision.visit.error.past", VnFormat.day(day));
        }
        boolean told = visit.state().isTold();
        if (told && day == null) {
            throw new BusinessException("supervision.visit.error.told");
        }
        if (told && !before.equals(placing) && words.isBlank()) {
            throw new BusinessException("supervision.act.words");
        }
        UUID team = placing.teamId();
        if (team != null) {
            Team found = parts.team(team);
            if (found == null || !found.campaignId().equals(campaign.id())) {
                throw new BusinessException("supervision.visit.error.team");
            }
            teamRules.requireUnbound(team, visit);
        }
        visit.place(placing);
        if (told) {
            visit.reportDue(reportDue(campaign, visit));
        }
    }

    /** The day by which the body hands in its report: so many days before the visit. */
    LocalDate reportDue(Campaign campaign, Visit visit) {
        KindTerms terms = rules.of(campaign.kind());
        LocalDate day = visit.placing().day();
        if (day == null) {
            throw new BusinessException("supervision.visit.error.no-day");
        }
        return day.minusDays(terms.reportDays());
    }
}
