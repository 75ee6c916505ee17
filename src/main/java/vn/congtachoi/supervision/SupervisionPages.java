package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.Rulebook;
import vn.congtachoi.supervision.rules.VisitAct;

/** Puts together what the pages of a campaign and of a visit show. */
@Component
class SupervisionPages {

    private final SupervisionStore store;
    private final SupervisionRights rights;
    private final SupervisionRows rows;
    private final SupervisionTrail trail;
    private final SupervisionPlaces places;
    private final CampaignParts parts;
    private final CampaignService campaignService;
    private final VisitService visitService;
    private final Visits visits;
    private final ReadingEntries readings;
    private final Rulebook rules;

    SupervisionPages(
            SupervisionStore store,
            SupervisionRights rights,
            SupervisionRows rows,
            SupervisionTrail trail,
            SupervisionPlaces places,
            CampaignParts parts,
            CampaignService campaignService,
            VisitService visitService,
            Visits visits,
            ReadingEntries readings,
            Rulebook rules) {
        this.store = store;
        this.rights = rights;
        this.rows = rows;
        this.trail = trail;
        this.places = places;
        this.parts = parts;
        this.campaignService = campaignService;
        this.visitService = visitService;
        this.visits = visits;
        this.readings = readings;
        this.rules = rules;
    }

    /** Each reading of a restricted campaign by a person is kept. */
    void noteOpened(Campaign campaign) {
        if (campaign.isRestricted() && !rights.isPortal()) {
            readings.save(new ReadingEntry(campaign.id(), rights.me(), rights.name(), store.now()));
        }
    }

    CampaignDetail of(Campaign campaign) {
        UUID id = campaign.id();
        List<Visit> all = visits.findByCampaignIdOrderByPosition(id);
        List<TeamRow> teams = rows.teams(List.of(id)).getOrDefault(id, List.of());
        YearPlan plan = store.plan(campaign.planId());
        return new CampaignDetail(
                rows.campaign(campaign, teams, all),
                form(campaign),
                plan.row(places.unitName(plan.unitId())),
                rules.of(campaign.kind()),
                teams,
                rows.visits(all),
                places.people(parts.readers(id)).values().stream()
                        .map(PersonOnDay::fullName)
                        .sorted()
                        .toList(),
                together(campaign, all),
                campaignService.mayChange(id),
                campaignService.mayRemove(id),
                trail.ofCampaign(id),
                readings.findTop50ByCampaignIdOrderByReadAtDesc(id).stream()
                        .map(ReadingEntry::row)
                        .toList());
    }

    private CampaignForm form(Campaign campaign) {
        return new CampaignForm(
                campaign.kind(),
                campaign.theme(),
                campaign.content(),
                campaign.organ(),
                campaign.host(),
                campaign.times(),
                campaign.outlineId(),
                campaign.isRestricted(),
                parts.readers(campaign.id()),
                parts.bodies(campaign.id()),
                parts.teamForms(campaign.id()),
                campaign.version());
    }

    /** A decision, a notice and a result are one for all visits that are ready for it. */
    private Map<VisitAct, Decision> together(Campaign campaign, List<Visit> all) {
        Map<VisitAct, Decision> acts = new EnumMap<>(VisitAct.class);
        SupervisionAsker asker = rights.asker();
        for (VisitAct act : List.of(VisitAct.DECIDE, VisitAct.NOTIFY, VisitAct.SUMMARISE)) {
            List<Decision> found = new ArrayList<>();
            all.stream()
                    .filter(visit -> act.fits(visit.state()))
                    .forEach(visit -> found.add(asker.may(act, campaign, visit, store.today())));
            found.stream()
                    .filter(decision -> !decision.allowed())
                    .findFirst()
                    .or(() -> found.stream().findFirst())
                    .ifPresent(decision -> acts.put(act, decision));
        }
        return acts;
    }

    VisitDetail of(Campaign campaign, Visit visit) {
        KindTerms terms = rules.of(campaign.kind());
        boolean own = rights.mayRead(campaign);
        SupervisionAsker asker = rights.asker();
        Map<VisitAct, Decision> acts = new EnumMap<>(VisitAct.class);
        for (VisitAct act : VisitAct.values()) {
            boolean offered = act != VisitAct.ENTER_PAST || isPast(campaign);
            if (offered && act.fits(visit.state()) && terms.has(act) && !act.followsByItself()) {
                acts.put(act, asker.may(act, campaign, visit, store.today()));
            }
        }
        return new VisitDetail(
                rows.visits(List.of(visit)).getFirst(),
                own ? Optional.of(rows.campaigns(List.of(campaign)).getFirst()) : Optional.empty(),
                campaign.content(),
                campaign.times(),
                places.unitName(campaign.unitId()),
                visit.bodyAddress(),
                terms,
                rows.team(campaign.id(), visit.placing().teamId()),
                due(terms, visit),
                report(campaign, visit, own),
                acts,
                terms.next(visit.state()),
                visitService.mayPlace(visit.id()),
                visitService.mayReport(visit.id()),
                trail.ofVisit(visit.id()));
    }

    private boolean isPast(Campaign campaign) {
        return store.plan(campaign.planId()).year() < store.today().getYear();
    }

    /** What the body writes is its own until it hands it in; one without an account writes nothing here itself. */
    private VisitDetail.Report report(Campaign campaign, Visit visit, boolean own) {
        boolean handedIn = visit.reportedAt() != null;
        boolean hers = !own
                || visit.unitId() == null
                || rights.may(VisitAct.REPORT.power(), campaign, visit).allowed();
        return new VisitDetail.Report(
                handedIn || hers ? visit.selfReport() : "", visit.reportedBy(), visit.reportedAt());
    }

    static VisitDetail.Due due(KindTerms terms, Visit visit) {
        LocalDate day = visit.placing().day();
        LocalDate ended = visit.endedOn();
        return new VisitDetail.Due(
                day == null || !terms.has(VisitAct.NOTIFY) ? null : day.minusDays(terms.noticeDays()),
                day == null || !terms.has(VisitAct.REPORT) ? null : day.minusDays(terms.reportDays()),
                ended == null ? null : ended.plusDays(terms.resultDays()));
    }
}
