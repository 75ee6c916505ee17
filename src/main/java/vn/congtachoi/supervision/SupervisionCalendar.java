package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.ClashQuestion;
import vn.congtachoi.agenda.calendar.CalendarCount;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarMove;
import vn.congtachoi.agenda.calendar.CalendarSource;
import vn.congtachoi.agenda.calendar.CalendarStanding;
import vn.congtachoi.agenda.calendar.CalendarTime;
import vn.congtachoi.agenda.calendar.CalendarWish;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.supervision.layout.LayoutByHand;
import vn.congtachoi.supervision.layout.LayoutSentence;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.uikit.Texts;

/** Visits in the calendar: the unit's own, and those that a unit was told of. */
@Component
class SupervisionCalendar implements CalendarSource {

    private final Visits visits;
    private final Campaigns campaigns;
    private final Seats seats;
    private final SupervisionRows rows;
    private final SupervisionStore store;
    private final SupervisionRights rights;
    private final LayoutByHand byHand;

    SupervisionCalendar(
            Visits visits,
            Campaigns campaigns,
            Seats seats,
            SupervisionRows rows,
            SupervisionStore store,
            SupervisionRights rights,
            LayoutByHand byHand) {
        this.visits = visits;
        this.campaigns = campaigns;
        this.seats = seats;
        this.rows = rows;
        this.store = store;
        this.rights = rights;
        this.byHand = byHand;
    }

    @Override
    public CalendarLayer layer() {
        return CalendarLayer.INSPECTION;
    }

    /** What was found, with whatever all of it needs. */
    private record Found(List<Visit> visits, Map<UUID, Campaign> campaigns, Map<UUID, List<Seat>> seats) {

        Campaign campaign(Visit visit) {
            return Objects.requireNonNull(campaigns.get(visit.campaignId()));
        }

        Set<UUID> team(Visit visit) {
            UUID team = visit.placing().teamId();
            return seats.getOrDefault(visit.campaignId(), List.of()).stream()
                    .filter(seat -> seat.teamId().equals(team))
                    .flatMap(seat -> Stream.ofNullable(seat.personId()))
                    .collect(Collectors.toSet());
        }
    }

    private Found found(CalendarWish wish) {
        if (!rights.reads()) {
            return new Found(List.of(), Map.of(), Map.of());
        }
        List<Visit> all = visits.between(
                wish.from(),
                wish.to(),
                rights.me(),
                rights.readable(),
                SupervisionReading.TOLD,
                SupervisionReading.LIVE);
        Set<UUID> ids = all.stream().map(Visit::campaignId).collect(Collectors.toSet());
        Found found = new Found(
                all,
                campaigns.findAllById(ids).stream().collect(Collectors.toMap(Campaign::id, Function.identity())),
                seats.findByCampaignIdInOrderByPosition(ids).stream().collect(Collectors.groupingBy(Seat::campaignId)));
        return new Found(
                all.stream().filter(visit -> isWanted(wish, visit, found)).toList(), found.campaigns(), found.seats());
    }

    private static boolean isWanted(CalendarWish wish, Visit visit, Found found) {
        Set<UUID> concerned = new HashSet<>(Set.of(found.campaign(visit).unitId()));
        Set<UUID> visited = new HashSet<>();
        UUID body = visit.unitId();
        if (body != null && visit.state().isTold()) {
            visited.add(body);
        }
        concerned.addAll(visited);
        return wish.isOf(concerned) && wish.isFor(found.team(visit), visited);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarCount> counts(CalendarWish wish) {
        return found(wish).visits().stream()
                .map(visit ->
                        new CalendarCount(Objects.requireNonNull(visit.placing().day()), 1))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarEntry> between(CalendarWish wish) {
        Found found = found(wish);
        SupervisionAsker asker = rights.asker();
        asker.know(found.seats());
        Map<UUID, Visit> byId = found.visits().stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        return rows.visits(found.visits()).stream()
                .map(row -> entry(row, Objects.requireNonNull(byId.get(row.id())), found, asker))
                .toList();
    }

    private static CalendarEntry entry(VisitRow row, Visit visit, Found found, SupervisionAsker asker) {
        Campaign campaign = found.campaign(visit);
        VisitPlacing placing = row.placing();
        LocalDate day = Objects.requireNonNull(placing.day());
        return new CalendarEntry(
                row.subject(),
                CalendarLayer.INSPECTION,
                Texts.of("supervision.work.dated", row.body(), row.theme()),
                new CalendarTime(day, day, placing.from(), null),
                placing.place().isEmpty() ? row.body() : placing.place(),
                Stream.of(VisitHours.words(placing), row.team())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")),
                campaign.unitId(),
                found.team(visit),
                "kiem-tra-giam-sat/cuoc/" + row.id(),
                new CalendarStanding(
                        row.state().tone(), Texts.of("supervision.state", row.state()), false, campaign.isRestricted()),
                new CalendarMove(mayMove(campaign, visit, asker), row.state().isTold(), row.version()));
    }

    private static Decision mayMove(Campaign campaign, Visit visit, SupervisionAsker asker) {
        if (!visit.state().isAhead()) {
            return Decision.no("supervision.visit.error.over");
        }
        if (visit.isPinned()) {
            return Decision.no("supervision.calendar.pinned");
        }
        return asker.may(Power.ARRANGE, campaign, visit);
    }

    private Visit readable(SubjectRef subject) {
        Visit visit = store.visit(subject.id());
        if (!rights.mayRead(store.campaign(visit.campaignId()), visit)) {
            throw new BusinessException("supervision.notFound");
        }
        return visit;
    }

    /** Who goes, and whoever answers for the body once it knows. */
    @Override
    @Transactional(readOnly = true)
    public Optional<ClashQuestion> taken(SubjectRef subject, LocalDate firstDay) {
        Visit visit = readable(subject);
        UUID team = visit.placing().teamId();
        UUID body = visit.unitId();
        Set<UUID> people = team == null
                ? Set.of()
                : seats.findByTeamIdOrderByPosition(team).stream()
                        .flatMap(seat -> Stream.ofNullable(seat.personId()))
                        .collect(Collectors.toSet());
        return Optional.of(new ClashQuestion(
                subject,
                VisitHours.taken(firstDay, visit.placing()),
                people,
                body == null ? Set.of() : Set.of(body),
                null,
                null));
    }

    /** What the rules of the year's plan say, as when it is laid out there. */
    @Override
    @Transactional(readOnly = true)
    public List<String> warnings(SubjectRef subject, LocalDate firstDay) {
        VisitPlacing placing = readable(subject).placing();
        return byHand.check(subject.id(), placing.on(firstDay, placing.part())).stream()
                .map(LayoutSentence::words)
                .toList();
    }

    @Override
    @Transactional
    public long move(SubjectRef subject, LocalDate firstDay, String words, long version) {
        VisitPlacing placing = readable(subject).placing();
        byHand.place(subject.id(), placing.on(firstDay, placing.part()), words, version, true);
        return store.visit(subject.id()).version();
    }
}
