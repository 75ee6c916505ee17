package vn.congtachoi.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.AbsenceService;
import vn.congtachoi.agenda.TestMeeting;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.scheduling.LayoutRule;
import vn.congtachoi.supervision.layout.AttemptRow;
import vn.congtachoi.supervision.layout.AttemptState;
import vn.congtachoi.supervision.layout.LayoutByHand;
import vn.congtachoi.supervision.layout.LayoutProposal;
import vn.congtachoi.supervision.layout.LayoutSentence;
import vn.congtachoi.supervision.layout.LayoutService;
import vn.congtachoi.supervision.layout.LayoutSheet;
import vn.congtachoi.supervision.layout.LayoutWish;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.support.TestCity;

/** A plan whose visits are laid out by hand and by search, and what is asked of it again and again. */
abstract class LayoutBench extends SupervisionBench {

    static final int SECONDS = 2;

    @Autowired
    LayoutByHand byHand;

    @Autowired
    LayoutService layouts;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    AbsenceService absences;

    @Autowired
    TestMeeting meetings;

    @Autowired
    DataSource database;

    UUID add(SupervisionKind kind, CampaignTimes times, List<TeamForm> teams, UUID... bodies) {
        return add(
                kind,
                times,
                teams,
                Arrays.stream(bodies).map(body -> CampaignBody.unit(body, "")).toArray(CampaignBody[]::new));
    }

    UUID add(SupervisionKind kind, CampaignTimes times, List<TeamForm> teams, CampaignBody... bodies) {
        CampaignForm usual = form(kind, team(), bodies);
        return add(new CampaignForm(
                kind, usual.theme(), "", usual.organ(), "", times, null, false, Set.of(), List.of(bodies), teams, 0));
    }

    CampaignTimes from(int first, int last) {
        return new CampaignTimes(null, null, inDays(first), inDays(last));
    }

    UUID inspection(int first, int last, UUID... bodies) {
        return add(SupervisionKind.INTERNAL_INSPECTION, from(first, last), List.of(team()), bodies);
    }

    UUID visitAt(UUID campaign, UUID body) {
        return detail(campaign).visits().stream()
                .filter(visit -> body.equals(visit.unitId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Nullable
    LocalDate dayOf(UUID visit) {
        return visit(world.officer(), visit).row().placing().day();
    }

    LocalDate workday(int from) {
        return inDays(from)
                .datesUntil(inDays(from + 30))
                .filter(workingDays(world)::contains)
                .findFirst()
                .orElseThrow();
    }

    List<LocalDate> workingDays(TestCity.World city) {
        return city.officer().call(() -> inDays(0)
                .datesUntil(inDays(400))
                .filter(workingDays::isWorkingDay)
                .toList());
    }

    void placeOn(UUID visit, LocalDate day) {
        VisitRow row = visit(world.officer(), visit).row();
        world.officer().run(() -> visits.place(visit, row.placing().on(day, DayPart.WHOLE_DAY), "", row.version()));
    }

    List<LayoutSentence> asked(UUID visit, LocalDate day) {
        VisitPlacing placing = visit(world.officer(), visit).row().placing();
        return world.officer().call(() -> byHand.check(visit, placing.on(day, DayPart.WHOLE_DAY)));
    }

    static LayoutSentence only(List<LayoutSentence> said, LayoutRule rule) {
        return said.stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not said: " + said));
    }

    static LayoutWish wish(Set<UUID> people) {
        return new LayoutWish(Set.of(), people, Map.of(), List.of(), false, false, SECONDS);
    }

    AttemptRow searched(LayoutWish wish) {
        UUID attempt = world.officer().call(() -> layouts.start(plan, wish));
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> world.officer().call(() -> layouts.state(attempt)),
                        row -> row.state() != AttemptState.SEARCHING);
    }

    static LayoutProposal proposal(AttemptRow row) {
        assertThat(row.state()).isEqualTo(AttemptState.FOUND);
        return Objects.requireNonNull(row.proposal());
    }

    static Map<UUID, LocalDate> days(LayoutProposal proposal) {
        Map<UUID, LocalDate> days = new HashMap<>();
        proposal.lines().forEach(line -> days.put(line.visitId(), line.day()));
        return days;
    }

    LayoutSheet sheet() {
        return world.officer().call(() -> byHand.sheet(plan, today(), inDays(31)));
    }
}
