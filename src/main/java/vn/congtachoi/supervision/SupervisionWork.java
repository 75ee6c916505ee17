package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.DatedItem;
import vn.congtachoi.kernel.DatedSource;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.uikit.Texts;

/**
 * The steps of visits that wait for the signed-in person, a step that is due for several visits of a campaign as one;
 * and her days.
 */
@Component
class SupervisionWork implements WorkSource, DatedSource {

    /** What a campaign needs before it begins is nobody's work a year ahead. */
    private static final int DAYS_AHEAD = 45;

    private final Visits visits;
    private final Campaigns campaigns;
    private final SupervisionRights rights;
    private final SupervisionPlaces places;
    private final SupervisionStore store;

    SupervisionWork(
            Visits visits,
            Campaigns campaigns,
            SupervisionRights rights,
            SupervisionPlaces places,
            SupervisionStore store) {
        this.visits = visits;
        this.campaigns = campaigns;
        this.rights = rights;
        this.places = places;
        this.store = store;
    }

    /** A step of a visit that waits for her. */
    private record Waiting(
            Campaign campaign,
            Visit visit,
            VisitAct act,
            @Nullable LocalDate due) {}

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        if (!rights.reads()) {
            return List.of();
        }
        Map<UUID, Map<VisitAct, List<Waiting>>> steps = new LinkedHashMap<>();
        SupervisionAsker asker = rights.asker();
        List<Visit> hers = hers();
        Map<UUID, Campaign> of = campaignsOf(hers);
        for (Visit visit : hers) {
            Campaign campaign = of.get(visit.campaignId());
            if (campaign != null) {
                step(campaign, visit, asker)
                        .ifPresent(waiting -> steps.computeIfAbsent(campaign.id(), id -> new EnumMap<>(VisitAct.class))
                                .computeIfAbsent(waiting.act(), act -> new ArrayList<>())
                                .add(waiting));
            }
        }
        return steps.values().stream()
                .flatMap(byAct -> byAct.values().stream())
                .map(this::item)
                .toList();
    }

    private List<Visit> hers() {
        Set<UUID> holding = new HashSet<>(rights.seatsOf(Power.ARRANGE));
        holding.addAll(rights.seatsOf(Power.CONCLUDE));
        return visits.hers(rights.me(), rights.answered(), holding, SupervisionReading.TOLD, SupervisionReading.OPEN);
    }

    private Map<UUID, Campaign> campaignsOf(List<Visit> of) {
        return campaigns.findAllById(of.stream().map(Visit::campaignId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Campaign::id, Function.identity()));
    }

    /** The next step of the visit, when it is hers and its time has come; on the day the team waits for no report. */
    private Optional<Waiting> step(Campaign campaign, Visit visit, SupervisionAsker asker) {
        LocalDate today = store.today();
        VisitAct next = asker.terms(campaign).next(visit.state()).orElse(null);
        if (next == null) {
            return Optional.empty();
        }
        boolean reports = asker.may(Power.SELF_REPORT, campaign, visit).allowed();
        VisitAct act = next == VisitAct.REPORT && !reports && isToday(visit, today) ? VisitAct.BEGIN : next;
        boolean hers = act == VisitAct.REPORT
                ? reports
                : asker.may(act, campaign, visit, today).allowed();
        LocalDate due = due(act, campaign, visit, asker);
        boolean begun = visit.state() != VisitState.PLANNED && visit.state() != VisitState.DECIDED;
        boolean near = begun || due == null || due.isBefore(today.plusDays(DAYS_AHEAD));
        return hers && near ? Optional.of(new Waiting(campaign, visit, act, due)) : Optional.empty();
    }

    private static boolean isToday(Visit visit, LocalDate today) {
        LocalDate day = visit.placing().day();
        return day != null && !day.isAfter(today);
    }

    private static @Nullable LocalDate due(VisitAct act, Campaign campaign, Visit visit, SupervisionAsker asker) {
        VisitDetail.Due days = SupervisionPages.due(asker.terms(campaign), visit);
        LocalDate day = visit.placing().day();
        return switch (act) {
            case DECIDE, NOTIFY -> days.notice() == null ? campaign.times().worksFrom() : days.notice();
            case REPORT -> visit.reportDue();
            case SUMMARISE, CONCLUDE -> days.result();
            default -> day;
        };
    }

    private WorkItem item(List<Waiting> together) {
        Waiting first = together.getFirst();
        LocalDate due = together.stream()
                .map(Waiting::due)
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
        String act = Texts.of("supervision.act", first.act());
        if (together.size() == 1) {
            return new WorkItem(
                    first.visit().subject(),
                    Texts.of("supervision.work.one", act, places.body(first.visit())),
                    first.campaign().theme(),
                    "kiem-tra-giam-sat/cuoc/" + first.visit().id(),
                    due);
        }
        return new WorkItem(
                first.campaign().subject(),
                Texts.of("supervision.work.several", act, together.size()),
                first.campaign().theme(),
                "kiem-tra-giam-sat/dot/" + first.campaign().id(),
                due);
    }

    /** The days on which she goes, or is visited. */
    @Override
    @Transactional(readOnly = true)
    public List<DatedItem> between(LocalDate from, LocalDate to) {
        if (!rights.reads()) {
            return List.of();
        }
        List<Visit> days = visits.daysOf(
                rights.me(), rights.answered(), SupervisionReading.TOLD, SupervisionReading.LIVE, from, to);
        Map<UUID, Campaign> of = campaignsOf(days);
        return days.stream()
                .map(visit -> dated(visit, Objects.requireNonNull(of.get(visit.campaignId()))))
                .toList();
    }

    private DatedItem dated(Visit visit, Campaign campaign) {
        LocalDate day = visit.placing().day();
        if (day == null) {
            throw new IllegalStateException("Asked by its day: " + visit.id());
        }
        return new DatedItem(
                visit.subject(),
                Texts.of("supervision.work.dated", places.body(visit), campaign.theme()),
                "kiem-tra-giam-sat/cuoc/" + visit.id(),
                day,
                day,
                visit.placing().from());
    }
}
