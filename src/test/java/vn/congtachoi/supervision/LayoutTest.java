package vn.congtachoi.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.agenda.AbsenceForm;
import vn.congtachoi.agenda.AbsenceService;
import vn.congtachoi.agenda.AbsenceSpan;
import vn.congtachoi.agenda.TestMeeting;
import vn.congtachoi.calendar.Feast;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.scheduling.LayoutRule;
import vn.congtachoi.scheduling.RuleWeight;
import vn.congtachoi.supervision.TeamForm.SeatForm;
import vn.congtachoi.supervision.layout.AttemptRow;
import vn.congtachoi.supervision.layout.AttemptState;
import vn.congtachoi.supervision.layout.LayoutByHand;
import vn.congtachoi.supervision.layout.LayoutProposal;
import vn.congtachoi.supervision.layout.LayoutSentence;
import vn.congtachoi.supervision.layout.LayoutService;
import vn.congtachoi.supervision.layout.LayoutWish;
import vn.congtachoi.supervision.layout.WeightsForm;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Days and teams by hand and by search: what is said to break, what is proposed, and what becomes of it. */
abstract class LayoutTest extends SupervisionBench {

    private static final int SECONDS = 2;

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

    private UUID add(SupervisionKind kind, CampaignTimes times, List<TeamForm> teams, UUID... bodies) {
        CampaignForm usual = form(kind, team(), CampaignBody.unit(bodies[0], ""));
        return add(new CampaignForm(
                kind,
                usual.theme(),
                "",
                usual.organ(),
                "",
                times,
                null,
                false,
                Set.of(),
                Arrays.stream(bodies).map(body -> CampaignBody.unit(body, "")).toList(),
                teams,
                0));
    }

    private CampaignTimes from(int first, int last) {
        return new CampaignTimes(null, null, inDays(first), inDays(last));
    }

    private UUID inspection(int first, int last, UUID... bodies) {
        return add(SupervisionKind.INTERNAL_INSPECTION, from(first, last), List.of(team()), bodies);
    }

    private UUID visitAt(UUID campaign, UUID body) {
        return detail(campaign).visits().stream()
                .filter(visit -> body.equals(visit.unitId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private @Nullable LocalDate dayOf(UUID visit) {
        return visit(world.officer(), visit).row().placing().day();
    }

    private LocalDate workday(int from) {
        return inDays(from)
                .datesUntil(inDays(from + 30))
                .filter(workingDays(world)::contains)
                .findFirst()
                .orElseThrow();
    }

    private List<LocalDate> workingDays(vn.congtachoi.support.TestCity.World city) {
        return city.officer().call(() -> inDays(0)
                .datesUntil(inDays(400))
                .filter(workingDays::isWorkingDay)
                .toList());
    }

    private void placeOn(UUID visit, LocalDate day) {
        VisitRow row = visit(world.officer(), visit).row();
        world.officer().run(() -> visits.place(visit, row.placing().on(day, DayPart.WHOLE_DAY), "", row.version()));
    }

    private List<LayoutSentence> asked(UUID visit, LocalDate day) {
        VisitPlacing placing = visit(world.officer(), visit).row().placing();
        return world.officer().call(() -> byHand.check(visit, placing.on(day, DayPart.WHOLE_DAY)));
    }

    private static LayoutSentence only(List<LayoutSentence> said, LayoutRule rule) {
        return said.stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not said: " + said));
    }

    private static LayoutWish wish(Set<UUID> people) {
        return new LayoutWish(Set.of(), people, List.of(), false, false, SECONDS);
    }

    private AttemptRow searched(LayoutWish wish) {
        UUID attempt = world.officer().call(() -> layouts.start(plan, wish));
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> world.officer().call(() -> layouts.state(attempt)),
                        row -> row.state() != AttemptState.SEARCHING);
    }

    private static LayoutProposal proposal(AttemptRow row) {
        assertThat(row.state()).isEqualTo(AttemptState.FOUND);
        return Objects.requireNonNull(row.proposal());
    }

    private static Map<UUID, LocalDate> days(LayoutProposal proposal) {
        Map<UUID, LocalDate> days = new java.util.HashMap<>();
        proposal.lines().forEach(line -> days.put(line.visitId(), line.day()));
        return days;
    }

    @Test
    void aSearchFillsWhatIsLeftAndNeverMovesAPinnedVisit() {
        UUID campaign = inspection(0, 40, world.songCau(), world.nongThuong());
        UUID pinned = visitAt(campaign, world.songCau());
        UUID open = visitAt(campaign, world.nongThuong());
        LocalDate day = workday(12);
        placeOn(pinned, day);
        world.officer().run(() -> visits.pin(pinned, true));
        AttemptRow found = searched(new LayoutWish(Set.of(), Set.of(), List.of(), true, false, SECONDS));
        assertThat(days(proposal(found))).containsOnlyKeys(open);
        assertThat(dayOf(open)).as("nothing is written before it is accepted").isNull();
        int laid = world.officer().call(() -> layouts.accept(found.id()));
        assertThat(laid).isEqualTo(1);
        assertThat(dayOf(pinned)).isEqualTo(day);
        LocalDate given = Objects.requireNonNull(dayOf(open));
        assertThat(workingDays(world)).contains(given);
        assertThat(given).isNotEqualTo(day).isAfterOrEqualTo(inDays(10));
        assertThat(visit(world.officer(), open).steps())
                .extracting(CampaignStepRow::deed, CampaignStepRow::words)
                .contains(org.assertj.core.groups.Tuple.tuple(CampaignDeed.PLACE, "Xếp giúp"));
        assertThat(world.officer().call(() -> layouts.latest(plan))).isEmpty();
        assertThatThrownBy(() -> world.officer().run(() -> layouts.accept(found.id())))
                .hasMessageContaining("supervision.layout.error.not-found");
    }

    @Test
    void whatHasADayIsMovedOnlyWhenSheLetsIt() {
        UUID campaign = inspection(0, 40, world.songCau());
        UUID visit = visitAt(campaign, world.songCau());
        placeOn(visit, workday(12));
        assertThatThrownBy(() -> world.officer().run(() -> layouts.start(plan, wish(Set.of()))))
                .hasMessageContaining("supervision.layout.error.nothing");
        AttemptRow moved = searched(new LayoutWish(Set.of(), Set.of(), List.of(), true, false, SECONDS));
        assertThat(days(proposal(moved))).containsOnlyKeys(visit);
    }

    @Test
    void nobodyIsLaidAtHerOwnUnit() {
        TeamForm bound = new TeamForm(
                null,
                "Đoàn số 1",
                List.of(
                        SeatForm.of(SeatRole.LEADER, world.viceChair().personId()),
                        SeatForm.of(SeatRole.MEMBER, world.to1Head().personId()),
                        SeatForm.of(SeatRole.SECRETARY, world.songCauChair().personId())));
        TeamForm free = new TeamForm(
                null,
                "Đoàn số 2",
                List.of(
                        SeatForm.of(SeatRole.LEADER, world.chair().personId()),
                        SeatForm.of(SeatRole.MEMBER, world.officer().personId()),
                        SeatForm.of(SeatRole.MEMBER, world.nongThuongChair().personId())));
        UUID campaign = add(
                SupervisionKind.INTERNAL_INSPECTION,
                from(0, 40),
                List.of(bound, free),
                world.songCau(),
                world.nongThuong());
        UUID songCau = visitAt(campaign, world.songCau());
        UUID first = detail(campaign).teams().getFirst().id();
        VisitPlacing wrong =
                VisitPlacing.OPEN.on(workday(12), DayPart.WHOLE_DAY).by(first);
        List<LayoutSentence> said = world.officer().call(() -> byHand.check(songCau, wrong));
        LayoutSentence own = only(said, LayoutRule.OWN_BODY);
        assertThat(own.refused()).isTrue();
        assertThat(said)
                .extracting(LayoutSentence::words)
                .anyMatch(words -> words.contains("Lục Thị Mai"))
                .anyMatch(words -> words.contains("Bế Thị Hạnh") && words.contains("đang công tác tại đây"));
        LayoutProposal proposal = proposal(searched(wish(Set.of())));
        Map<UUID, String> teams = new java.util.HashMap<>();
        proposal.lines().forEach(line -> teams.put(line.visitId(), line.team()));
        assertThat(teams)
                .containsEntry(songCau, "Đoàn số 2")
                .containsEntry(visitAt(campaign, world.nongThuong()), "Đoàn số 1");
    }

    @Test
    void holidaysTetAndBigEventsAreSaidByName() {
        UUID campaign = inspection(0, 366, world.songCau());
        UUID visit = visitAt(campaign, world.songCau());
        LocalDate tet = world.officer().call(() -> workingDays.holidaysBetween(inDays(12), inDays(366))).stream()
                .filter(row -> row.feast() == Feast.TET)
                .flatMap(row -> row.from().datesUntil(row.to().plusDays(1)))
                .findFirst()
                .orElseThrow();
        LayoutSentence said = only(asked(visit, tet), LayoutRule.CLOSED_DAY);
        assertThat(said.refused()).isTrue();
        assertThat(said.words()).contains("Tết").contains(world.songCau().equals(world.city()) ? "" : "Sông Cầu");
        meetings.conference(world.officer(), world.city(), "Hội nghị sơ kết " + world.mark(), workday(13));
        assertThat(only(asked(visit, workday(13)), LayoutRule.CLOSED_DAY).words())
                .contains("Hội nghị sơ kết " + world.mark());
        LocalDate sunday = inDays(14).with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.SUNDAY));
        assertThat(only(asked(visit, sunday), LayoutRule.OUTSIDE_PERIOD).words())
                .contains("cuối tuần");
        LayoutSentence past = only(asked(visit, inDays(-1)), LayoutRule.OUTSIDE_PERIOD);
        assertThat(past.refused()).isTrue();
        assertThat(past.words()).contains("đã qua");
    }

    @Test
    void aSearchLeavesOutClosedDays() {
        LocalDate only = workday(20);
        LocalDate taken = workday(13);
        meetings.conference(world.officer(), world.city(), "Hội nghị", taken);
        UUID campaign = inspection(0, 40, world.songCau());
        LayoutWish wish = new LayoutWish(
                Set.of(),
                Set.of(),
                List.of(new LayoutWish.Span(taken, taken), new LayoutWish.Span(only, only)),
                false,
                false,
                SECONDS);
        assertThat(days(proposal(searched(wish)))).containsEntry(visitAt(campaign, world.songCau()), only);
    }

    @Test
    void theBodyHearsOfItInTime() {
        UUID campaign = add(SupervisionKind.SOCIAL_SUPERVISION, from(0, 60), List.of(team()), world.songCau());
        UUID visit = visitAt(campaign, world.songCau());
        LayoutSentence early = only(asked(visit, workday(5)), LayoutRule.TOO_SHORT_NOTICE);
        assertThat(early.words()).contains("15 ngày");
        assertThat(early.choices()).isNotBlank();
        VisitRow row = visit(world.officer(), visit).row();
        VisitPlacing soon = row.placing().on(workday(5), DayPart.WHOLE_DAY);
        assertThatThrownBy(() -> world.officer().run(() -> byHand.place(visit, soon, "", row.version(), true)))
                .hasMessageContaining("supervision.layout.error.breaks");
        assertThat(asked(visit, workday(15))).noneMatch(LayoutSentence::refused);
        assertThat(days(proposal(searched(wish(Set.of())))).get(visit)).isAfterOrEqualTo(inDays(15));
        placeOn(visit, workday(16));
        take(world.officer(), visit, VisitAct.DECIDE, VisitAct.NOTIFY);
        assertThat(asked(visit, workday(5)))
                .as("it was told; another day is between the two")
                .noneMatch(one -> one.rule() == LayoutRule.TOO_SHORT_NOTICE);
    }

    @Test
    void aUnitIsNotVisitedTwiceWithinThirtyDays() {
        UUID first = inspection(0, 100, world.songCau());
        placeOn(visitAt(first, world.songCau()), workday(12));
        UUID second = inspection(0, 100, world.songCau());
        UUID visit = visitAt(second, world.songCau());
        LayoutSentence soon = only(asked(visit, workday(20)), LayoutRule.BODY_TOO_SOON);
        assertThat(soon.words()).contains("Sông Cầu").contains("30 ngày");
        assertThat(days(proposal(searched(wish(Set.of())))).get(visit))
                .isAfterOrEqualTo(workday(12).plusDays(30));
    }

    @Test
    void aCommonRoundMayComeTwiceToOneBody() {
        UUID first = inspection(0, 100, world.songCau());
        placeOn(visitAt(first, world.songCau()), workday(12));
        UUID joint = add(SupervisionKind.JOINT_SUPERVISION, from(0, 100), List.of(team()), world.songCau());
        assertThat(asked(visitAt(joint, world.songCau()), workday(20)))
                .noneMatch(one -> one.rule() == LayoutRule.BODY_TOO_SOON);
    }

    @Test
    void whereNothingIsFoundItIsSaidWithTheChoicesAndNothingIsLost() {
        UUID first = inspection(0, 40, world.songCau(), world.nongThuong());
        placeOn(visitAt(first, world.songCau()), workday(12));
        UUID again = inspection(10, 25, world.songCau());
        UUID visit = visitAt(again, world.songCau());
        AttemptRow found = searched(wish(Set.of()));
        LayoutProposal proposal = proposal(found);
        assertThat(days(proposal).get(visit)).isNull();
        assertThat(days(proposal).get(visitAt(first, world.nongThuong()))).isNotNull();
        LayoutSentence said = only(proposal.sentences(), LayoutRule.BODY_TOO_SOON);
        assertThat(said.hard()).isTrue();
        assertThat(said.choices()).contains("gộp hai đợt");
        assertThat(world.officer().call(() -> layouts.accept(found.id()))).isEqualTo(1);
        assertThat(dayOf(visit)).isNull();

        UUID nowhere = add(SupervisionKind.INTERNAL_INSPECTION, from(0, 5), List.of(team()), world.nongThuong());
        LayoutProposal nothing =
                proposal(searched(new LayoutWish(Set.of(nowhere), Set.of(), List.of(), false, false, SECONDS)));
        assertThat(only(nothing.sentences(), LayoutRule.NO_DAY_LEFT).words()).contains("Nông Thượng");
    }

    @Test
    void nobodyIsInTwoPlacesAcrossPlansAndCampaigns() {
        UUID first = inspection(0, 40, world.songCau());
        placeOn(visitAt(first, world.songCau()), workday(12));
        UUID second = inspection(0, 40, world.nongThuong());
        UUID visit = visitAt(second, world.nongThuong());
        LayoutSentence twice = only(asked(visit, workday(12)), LayoutRule.PERSON_TWICE);
        assertThat(twice.refused()).isTrue();
        assertThat(twice.words()).contains("hai nơi cùng lúc");
        UUID next = world.officer().call(() -> plans.begin(world.city(), today().getYear() + 1));
        CampaignForm there =
                form(SupervisionKind.INTERNAL_INSPECTION, team(), CampaignBody.unit(world.nongThuong(), ""));
        UUID other = onlyVisit(world.officer().call(() -> campaigns.add(next, there)));
        assertThat(only(asked(other, workday(12)), LayoutRule.PERSON_TWICE).refused())
                .isTrue();
    }

    @Test
    void whoIsAwayDoesNotGo() {
        UUID campaign = inspection(0, 40, world.songCau());
        UUID visit = visitAt(campaign, world.songCau());
        LocalDate day = workday(14);
        world.officer()
                .run(() -> absences.enter(
                        new AbsenceForm(world.officer().personId(), AbsenceSpan.day(day), "Đi học", null, 0)));
        LayoutSentence said = only(asked(visit, day), LayoutRule.PERSON_AWAY);
        assertThat(said.words()).contains("Đàm Thị Cúc").doesNotContain("Đi học");
    }

    @Test
    void peopleWhoAreAvailableFillWhatATeamLacks() {
        TeamForm alone = new TeamForm(
                null,
                "",
                List.of(SeatForm.of(SeatRole.SECRETARY, world.officer().personId())));
        UUID campaign = add(SupervisionKind.INTERNAL_INSPECTION, from(0, 40), List.of(alone), world.nongThuong());
        LayoutProposal lacking = proposal(searched(wish(Set.of())));
        assertThat(only(lacking.sentences(), LayoutRule.NO_LEADER).choices()).contains("Người có thể tham gia");
        AttemptRow found = searched(wish(Set.of(
                world.chair().personId(),
                world.songCauChair().personId(),
                world.nongThuongChair().personId())));
        assertThat(proposal(found).sentences()).noneMatch(LayoutSentence::hard);
        world.officer().run(() -> layouts.accept(found.id()));
        TeamRow team = detail(campaign).teams().getFirst();
        assertThat(team.leader()).isEqualTo("Hà Thị Hương");
        assertThat(team.members())
                .extracting(TeamRow.Member::name)
                .as("whoever is of the commune does not inspect it")
                .containsExactly("Đàm Thị Cúc", "Hà Thị Hương", "Bế Thị Hạnh");
    }

    @Test
    void aCampaignWithoutATeamGetsOne() {
        UUID campaign = add(SupervisionKind.INTERNAL_INSPECTION, from(0, 40), List.of(), world.nongThuong());
        AttemptRow nobody = searched(wish(Set.of()));
        world.officer().run(() -> layouts.accept(nobody.id()));
        UUID visit = visitAt(campaign, world.nongThuong());
        assertThat(dayOf(visit)).isNotNull();
        assertThat(detail(campaign).teams()).isEmpty();
        AttemptRow found = searched(wish(Set.of(
                world.chair().personId(),
                world.viceChair().personId(),
                world.officer().personId())));
        world.officer().run(() -> layouts.accept(found.id()));
        assertThat(detail(campaign).teams().getFirst().members()).hasSize(3);
        assertThat(visit(world.officer(), visit).row().placing().teamId())
                .isEqualTo(detail(campaign).teams().getFirst().id());
    }

    @Test
    void whatSomebodyChangedInBetweenIsNotWrittenOver() {
        UUID campaign = inspection(0, 40, world.songCau(), world.nongThuong());
        UUID changed = visitAt(campaign, world.songCau());
        UUID other = visitAt(campaign, world.nongThuong());
        AttemptRow found = searched(wish(Set.of()));
        LocalDate hers = workday(30);
        VisitRow row = visit(world.chair(), changed).row();
        world.chair().run(() -> visits.place(changed, row.placing().on(hers, DayPart.MORNING), "", row.version()));
        assertThatThrownBy(() -> world.officer().run(() -> layouts.accept(found.id())))
                .hasMessageContaining("supervision.layout.error.visit-changed");
        assertThat(dayOf(changed)).isEqualTo(hers);
        assertThat(dayOf(other)).as("all or nothing").isNull();
        assertThat(world.officer().call(() -> layouts.state(found.id())).state())
                .isEqualTo(AttemptState.FOUND);
    }

    @Test
    void whatCameInBetweenIsSaid() {
        UUID campaign = inspection(0, 40, world.songCau());
        AttemptRow found = searched(wish(Set.of()));
        LocalDate day = Objects.requireNonNull(days(proposal(found)).get(visitAt(campaign, world.songCau())));
        meetings.conference(world.officer(), world.city(), "Hội nghị đột xuất", day);
        assertThatThrownBy(() -> world.officer().run(() -> layouts.accept(found.id())))
                .hasMessageContaining("supervision.layout.error.between");
        assertThat(dayOf(visitAt(campaign, world.songCau()))).isNull();
    }

    @Test
    void aSearchThatTheServerLostIsKnownAsInterruptedAndBegunAgain() {
        UUID campaign = inspection(0, 40, world.songCau());
        UUID lost = Ids.next();
        OffsetDateTime long_ago = clock.instant().minusSeconds(120).atOffset(ZoneOffset.UTC);
        JdbcClient.create(database)
                .sql("""
                        insert into supervision_layout_run (id, version, plan_id, state, started_by, started_at,
                            alive_at, stop_asked, ended_by, wish, proposal)
                        values (:id, 0, :plan, 'SEARCHING', 'officer', :at, :at, false, '', :wish, '')
                        """)
                .param("id", lost)
                .param("plan", plan)
                .param("at", long_ago)
                .param(
                        "wish",
                        "{\"campaigns\":[],\"people\":[],\"periods\":[],\"moves\":false,\"halfDays\":false,\"seconds\":5}")
                .update();
        AttemptRow row = world.officer().call(() -> layouts.latest(plan)).orElseThrow();
        assertThat(row.state()).isEqualTo(AttemptState.INTERRUPTED);
        assertThat(row.words()).contains("không mất gì");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(JdbcClient.create(database)
                        .sql("select state from supervision_layout_run where id = :id")
                        .param("id", lost)
                        .query(String.class)
                        .single())
                .as("the watch marks it whether or not somebody looks")
                .isEqualTo("INTERRUPTED"));
        AttemptRow again = searched(row.wish());
        assertThat(days(proposal(again))).containsOnlyKeys(visitAt(campaign, world.songCau()));
    }

    @Test
    void aSearchIsStoppedWithTheBestThatItHasAndLaidAside() {
        inspection(0, 40, world.songCau(), world.nongThuong());
        UUID attempt = world.officer()
                .call(() -> layouts.start(plan, new LayoutWish(Set.of(), Set.of(), List.of(), false, false, 300)));
        assertThatThrownBy(() -> world.chair().run(() -> layouts.start(plan, wish(Set.of()))))
                .hasMessageContaining("supervision.layout.error.searching");
        world.officer().run(() -> layouts.cancel(attempt));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> world.officer().call(() -> layouts.state(attempt)).state() == AttemptState.FOUND);
        world.officer().run(() -> layouts.drop(attempt));
        assertThat(world.officer().call(() -> layouts.latest(plan))).isEmpty();
    }

    @Test
    void rulesAreWeighedAndWhatIsSoftIsLaidAnyway() {
        UUID first = inspection(0, 100, world.songCau());
        placeOn(visitAt(first, world.songCau()), workday(12));
        UUID visit = visitAt(inspection(0, 100, world.songCau()), world.songCau());
        VisitRow row = visit(world.officer(), visit).row();
        VisitPlacing soon = row.placing().on(workday(20), DayPart.WHOLE_DAY);
        assertThatThrownBy(() -> world.officer().run(() -> byHand.place(visit, soon, "", row.version(), true)))
                .hasMessageContaining("supervision.layout.error.breaks");
        WeightsForm weights = sheet().weights();
        assertThat(weights.daysBetween()).isEqualTo(30);
        Map<LayoutRule, RuleWeight> softer = new EnumMap<>(weights.weights());
        softer.put(LayoutRule.BODY_TOO_SOON, RuleWeight.soft(5));
        world.officer().run(() -> byHand.weigh(plan, new WeightsForm(softer, 30, 3)));
        assertThat(only(asked(visit, workday(20)), LayoutRule.BODY_TOO_SOON).refused())
                .isFalse();
        assertThatThrownBy(() -> world.officer().run(() -> byHand.place(visit, soon, "", row.version(), false)))
                .as("she is asked first")
                .hasMessageContaining("supervision.layout.error.breaks");
        world.officer().run(() -> byHand.place(visit, soon, "", row.version(), true));
        assertThat(dayOf(visit)).isEqualTo(workday(20));
        assertThatThrownBy(() -> world.officer().run(() -> byHand.weigh(plan, new WeightsForm(softer, 400, 3))))
                .hasMessageContaining("supervision.layout.error.limit");
        assertThat(sheet().weights().weights()).doesNotContainKey(LayoutRule.OWN_BODY);
    }

    private vn.congtachoi.supervision.layout.LayoutSheet sheet() {
        return world.officer().call(() -> byHand.sheet(plan, today(), inDays(31)));
    }

    @Test
    void whoDoesNotArrangeOnlyLooks() {
        UUID campaign = inspection(0, 40, world.songCau());
        assertThat(world.viewer()
                        .call(() -> byHand.sheet(plan, today(), inDays(31)))
                        .ground()
                        .mayArrange()
                        .allowed())
                .isFalse();
        assertThatThrownBy(() -> world.viewer().run(() -> layouts.start(plan, wish(Set.of()))))
                .isInstanceOf(ForbiddenException.class);
        WeightsForm weights = sheet().weights();
        assertThatThrownBy(() -> world.viewer().run(() -> byHand.weigh(plan, weights)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.songCauChair()
                        .run(() -> byHand.check(visitAt(campaign, world.songCau()), VisitPlacing.OPEN)))
                .hasMessageContaining("supervision.notFound");
    }

    @OnH2
    static class OnH2Test extends LayoutTest {}

    @OnPostgres
    static class OnPostgresTest extends LayoutTest {}
}
