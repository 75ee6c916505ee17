package vn.congtachoi.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.DatedItem;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.NoticeRow;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.security.ui.TestActing;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** What a city recommends to its communes and to outside bodies, from the day it is sent until it is closed. */
abstract class RecommendationTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired
    TestCity cities;

    @Autowired
    TestRecommendation recommendations;

    @Autowired
    TestActing tabs;

    @Autowired
    IssuedRecommendations issued;

    @Autowired
    RecommendationService service;

    @Autowired
    RecommendationReading reading;

    @Autowired
    RecommendationProofs proofs;

    @Autowired
    RecommendationPapers papers;

    @Autowired
    RecommendationDeadlines deadlines;

    @Autowired
    RecommendationWork work;

    @Autowired
    RecommendationSubject subjects;

    @Autowired
    DocumentReading documents;

    @Autowired
    CurrentActor actor;

    @Autowired
    Inbox inbox;

    @Autowired
    Clock clock;

    TestCity.World world;
    TestSignIn inspector;

    @BeforeEach
    void found() {
        world = cities.build();
        inspector = cities.newcomer(world.city(), Role.INSPECTOR);
    }

    /** The inspector led the team; the commune is to put its books in order. */
    private UUID toSongCau() {
        return recommendations.issue(inspector, world.city(), world.songCau(), "Ghi đủ sổ quỹ Hội");
    }

    private UUID answered() {
        UUID id = toSongCau();
        take(world.songCauChair(), id, RecommendationAct.ANSWER, "Đã ghi đủ sổ");
        return id;
    }

    private void take(TestSignIn who, UUID id, RecommendationAct act, String words) {
        recommendations.take(who, id, act, words);
    }

    private RecommendationDetail detail(TestSignIn who, UUID id) {
        return recommendations.detail(who, id);
    }

    private RecommendationState state(UUID id) {
        return detail(inspector, id).row().state();
    }

    private List<String> notices(TestSignIn person) {
        return person.call(() -> inbox.page(0, 50)).stream()
                .map(NoticeRow::title)
                .toList();
    }

    private List<String> waiting(TestSignIn person) {
        return person.call(work::waiting).stream().map(WorkItem::title).toList();
    }

    private List<UUID> listed(TestSignIn who, RecommendationFilter filter) {
        return who.call(() -> reading.page(filter, RecommendationSorting.DUE, PAGE)).stream()
                .map(RecommendationRow::id)
                .toList();
    }

    private <T> T portal(Supplier<T> act) {
        return actor.callAs(new SystemActor("test"), act);
    }

    private void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(
                        refusal.messageKey().key())
                .isEqualTo(key));
    }

    @Test
    void aUnitAnswersAndTheIssuerConfirmsWithProof() {
        UUID id = toSongCau();
        int year = LocalDate.now(clock).getYear();
        RecommendationDetail sent = detail(world.songCauChair(), id);
        assertThat(sent.row().code()).isEqualTo("KN-" + year + "-001");
        assertThat(sent.row().addressee()).contains("Sông Cầu");
        assertThat(sent.followed().answerBy()).isEqualTo(LocalDate.now(clock).plusDays(20));
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.startsWith("Kiến nghị mới"));
        assertThat(waiting(world.songCauChair())).anyMatch(title -> title.startsWith("Thực hiện, trả lời kiến nghị"));
        take(world.songCauChair(), id, RecommendationAct.START, "");
        assertThat(state(id)).isEqualTo(RecommendationState.IN_PROGRESS);
        refused("recommendation.act.done", () -> take(world.songCauChair(), id, RecommendationAct.ANSWER, " "));
        take(world.songCauChair(), id, RecommendationAct.ANSWER, "Đã ghi đủ sổ");
        assertThat(detail(inspector, id).followed().firstAnsweredOn()).isEqualTo(LocalDate.now(clock));
        assertThat(waiting(world.songCauChair())).noneMatch(title -> title.contains("KN-"));
        assertThat(waiting(inspector)).anyMatch(title -> title.startsWith("Xác nhận kiến nghị"));
        assertThat(notices(inspector)).anyMatch(title -> title.startsWith("Đơn vị báo cáo đã thực hiện"));
        refused("recommendation.act.proof", () -> take(inspector, id, RecommendationAct.CLOSE_PROVEN, ""));
        recommendations.prove(world.songCauChair(), id, "so-quy.pdf");
        take(world.chair(), id, RecommendationAct.CLOSE_PROVEN, "");
        RecommendationDetail closed = detail(world.songCauChair(), id);
        assertThat(closed.row().state()).isEqualTo(RecommendationState.DONE_PROVEN);
        assertThat(closed.followed().closedBy()).isEqualTo(world.chair().username());
        assertThat(closed.proofs()).extracting(AttachmentRow::name).containsExactly("so-quy.pdf");
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.startsWith("Đã xác nhận thực hiện"));
        refused("recommendation.right.closed", () -> recommendations.prove(world.songCauChair(), id, "muon.pdf"));
        refused("recommendation.act.state", () -> take(inspector, id, RecommendationAct.EXTEND, "Thêm"));
        take(inspector, id, RecommendationAct.REOPEN, "Sổ tháng sau lại thiếu");
        assertThat(state(id)).isEqualTo(RecommendationState.NOT_MET);
        assertThat(detail(inspector, id).followed().closedOn()).isNull();
        assertThat(detail(inspector, id).steps())
                .extracting(RecommendationStepRow::deed)
                .containsExactly(
                        RecommendationDeed.ISSUE,
                        RecommendationDeed.START,
                        RecommendationDeed.ANSWER,
                        RecommendationDeed.CLOSE_PROVEN,
                        RecommendationDeed.REOPEN);
    }

    @Test
    void whatIsNotMetGoesOnWithANewDay() {
        UUID id = answered();
        refused("recommendation.act.words", () -> take(inspector, id, RecommendationAct.KEEP_OPEN, ""));
        long version = detail(inspector, id).version();
        refused(
                "recommendation.act.day",
                () -> inspector.run(() -> service.take(
                        id, RecommendationAct.KEEP_OPEN, RecommendationSaying.of("Thiếu quý 1", version))));
        refused(
                "recommendation.act.day-past",
                () -> inspector.run(() -> service.take(
                        id,
                        RecommendationAct.KEEP_OPEN,
                        new RecommendationSaying(
                                "Thiếu quý 1", LocalDate.now(clock).minusDays(1), version))));
        take(inspector, id, RecommendationAct.KEEP_OPEN, "Thiếu quý 1");
        assertThat(state(id)).isEqualTo(RecommendationState.NOT_MET);
        assertThat(detail(inspector, id).row().dueOn())
                .isEqualTo(LocalDate.now(clock).plusDays(60));
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.startsWith("Chưa đạt"));
        take(world.songCauChair(), id, RecommendationAct.ANSWER, "Đã bổ sung");
        take(inspector, id, RecommendationAct.CLOSE_STATED, "");
        assertThat(state(id)).isEqualTo(RecommendationState.DONE_STATED);
    }

    @Test
    void aUnitMayDisagreeAndTheIssuerMayReportHigherExtendOrDropIt() {
        UUID id = toSongCau();
        refused("recommendation.act.words", () -> take(world.songCauChair(), id, RecommendationAct.DISAGREE, ""));
        take(world.songCauChair(), id, RecommendationAct.DISAGREE, "Không thuộc thẩm quyền");
        assertThat(notices(inspector)).anyMatch(title -> title.startsWith("Đơn vị không thống nhất"));
        take(inspector, id, RecommendationAct.REPORT_UP, "Xin ý kiến Hội cấp trên");
        assertThat(state(id)).isEqualTo(RecommendationState.DISAGREED);
        assertThat(detail(inspector, id).followed().escalatedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(listed(inspector, RecommendationFilter.ALL.withGroup(RecommendationGroup.REPORTED)))
                .containsExactly(id);
        long version = detail(inspector, id).version();
        LocalDate due = detail(inspector, id).row().dueOn();
        refused(
                "recommendation.act.day-earlier",
                () -> inspector.run(() ->
                        service.take(id, RecommendationAct.EXTEND, new RecommendationSaying("Chờ", due, version))));
        take(inspector, id, RecommendationAct.EXTEND, "Chờ cấp trên");
        assertThat(state(id)).isEqualTo(RecommendationState.DISAGREED);
        refused("recommendation.act.words", () -> take(inspector, id, RecommendationAct.CLOSE_OBSOLETE, ""));
        take(inspector, id, RecommendationAct.CLOSE_OBSOLETE, "Đơn vị đã sáp nhập");
        assertThat(state(id)).isEqualTo(RecommendationState.OBSOLETE);
    }

    @Test
    void whoeverAnsweredNeverClosesItNeitherForSomebodyAbsent() {
        UUID delegation = tabs.given(world.chair(), world.viceChair());
        UUID id = recommendations.issue(inspector, world.city(), world.city(), "Lập sổ theo dõi");
        take(world.viceChair(), id, RecommendationAct.ANSWER, "Đã lập");
        assertThat(waiting(world.viceChair())).noneMatch(title -> title.startsWith("Xác nhận"));
        refused("recommendation.act.own", () -> take(world.viceChair(), id, RecommendationAct.CLOSE_STATED, ""));
        refused("recommendation.act.own", () -> take(world.viceChair(), id, RecommendationAct.EXTEND, "Thêm"));
        long version = detail(world.chair(), id).version();
        refused(
                "recommendation.act.own",
                () -> tabs.run(
                        world.viceChair(),
                        delegation,
                        () -> service.take(id, RecommendationAct.CLOSE_STATED, RecommendationSaying.of("", version))));
        take(world.chair(), id, RecommendationAct.CLOSE_STATED, "");
        assertThat(state(id)).isEqualTo(RecommendationState.DONE_STATED);
    }

    @Test
    void onlyItsOwnSideTakesAStep() {
        UUID id = answered();
        refused("recommendation.right.close", () -> take(world.officer(), id, RecommendationAct.CLOSE_STATED, ""));
        refused("recommendation.right.close", () -> take(world.songCauChair(), id, RecommendationAct.KEEP_OPEN, "Ừ"));
        take(world.viceChair(), id, RecommendationAct.KEEP_OPEN, "Thiếu");
        refused("recommendation.right.addressee", () -> take(inspector, id, RecommendationAct.ANSWER, "Xong"));
        refused("recommendation.right.addressee", () -> take(world.officer(), id, RecommendationAct.START, ""));
        assertThatThrownBy(() -> detail(world.nongThuongChair(), id))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("recommendation.notFound");
        long version = detail(inspector, id).version();
        refused("recommendation.notFound", () -> world.nongThuongChair()
                .run(() -> service.take(id, RecommendationAct.ANSWER, RecommendationSaying.of("Xong", version))));
        UUID ledByOfficer = recommendations.issue(world.officer(), world.city(), world.songCau(), "Nộp hội phí");
        take(world.songCauChair(), ledByOfficer, RecommendationAct.ANSWER, "Đã nộp");
        take(world.officer(), ledByOfficer, RecommendationAct.CLOSE_STATED, "");
        assertThat(state(ledByOfficer)).as("the leader of the team closes").isEqualTo(RecommendationState.DONE_STATED);
    }

    @Test
    void ofTwoWhoDecideTheSecondIsToldOfTheFirst() {
        UUID id = answered();
        long version = detail(inspector, id).version();
        take(world.chair(), id, RecommendationAct.KEEP_OPEN, "Thiếu quý 1");
        assertThatThrownBy(() -> inspector.run(
                        () -> service.take(id, RecommendationAct.CLOSE_STATED, RecommendationSaying.of("", version))))
                .isInstanceOfSatisfying(StaleDataException.class, late -> assertThat(late.changedBy())
                        .isEqualTo(world.chair().username()));
        assertThat(state(id)).isEqualTo(RecommendationState.NOT_MET);
    }

    @Test
    void theAnswerOfAnOutsideBodyIsEntered() {
        UUID id = recommendations.outside(inspector, world.city(), "UBND phường Sông Cầu", "Bố trí phòng tư vấn");
        assertThat(detail(world.officer(), id).row().addressee()).isEqualTo("UBND phường Sông Cầu");
        refused("recommendation.right.outside", () -> take(world.officer(), id, RecommendationAct.ANSWER, "Xong"));
        LocalDate day = LocalDate.now(clock);
        OutsideAnswer answer = new OutsideAnswer(day, AnswerWay.PAPER, "12/UBND-VX", "Đã bố trí phòng");
        long version = detail(world.officer(), id).version();
        OutsideAnswer tomorrow = new OutsideAnswer(day.plusDays(1), AnswerWay.PAPER, "", "Sẽ làm");
        refused("recommendation.enter.day", () -> world.officer()
                .run(() -> service.enter(id, RecommendationAct.ANSWER, tomorrow, version)));
        refused("recommendation.right.enter", () -> world.viewer()
                .run(() -> service.enter(id, RecommendationAct.ANSWER, answer, version)));
        TestSignIn clerk = cities.newcomer(world.city(), Role.CLERK);
        clerk.run(() -> service.enter(id, RecommendationAct.ANSWER, answer, version));
        assertThat(detail(inspector, id).steps()).last().satisfies(step -> {
            assertThat(step.by()).isEqualTo(clerk.username());
            assertThat(step.entered()).isEqualTo(new RecommendationStepRow.Entered(day, AnswerWay.PAPER, "12/UBND-VX"));
        });
        take(inspector, id, RecommendationAct.CLOSE_STATED, "");
        assertThat(state(id)).isEqualTo(RecommendationState.DONE_STATED);
        UUID inside = toSongCau();
        long fresh = detail(inspector, inside).version();
        refused(
                "recommendation.right.inside",
                () -> inspector.run(() -> service.enter(inside, RecommendationAct.ANSWER, answer, fresh)));
    }

    @Test
    void aRestrictedOneExistsForItsReadersAndEachOpeningIsKept() {
        UUID id = recommendations.restricted(
                inspector, world.city(), world.songCau(), "Kiểm điểm trách nhiệm thủ quỹ", world.songCauChair());
        assertThatThrownBy(() -> detail(world.chair(), id)).hasMessageContaining("recommendation.notFound");
        assertThat(listed(world.chair(), RecommendationFilter.ALL)).doesNotContain(id);
        assertThat(world.chair().call(() -> subjects.mayRead(id))).isFalse();
        assertThat(world.chair().call(() -> reading.themes())).isEmpty();
        assertThat(notices(world.chair())).noneMatch(title -> title.contains("KN-"));
        assertThat(listed(world.songCauChair(), RecommendationFilter.ALL)).containsExactly(id);
        assertThat(notices(world.songCauChair()))
                .anyMatch(title -> title.startsWith("Kiến nghị mới"))
                .noneMatch(title -> title.contains("thủ quỹ"));
        inspector.run(() -> reading.open(id));
        world.songCauChair().run(() -> reading.open(id));
        assertThat(detail(inspector, id).openings())
                .extracting(RecommendationOpeningRow::name)
                .containsExactly(world.songCauChair().username(), inspector.username());
        take(world.songCauChair(), id, RecommendationAct.ANSWER, "Đã kiểm điểm");
        SubjectRef origin = origin(id);
        inspector.run(() -> issued.readers(origin, Set.of(world.chair().personId())));
        assertThat(detail(world.chair(), id).row().code()).startsWith("KN-");
        UUID delegation = tabs.given(world.chair(), world.viceChair());
        refused("recommendation.notFound", () -> tabs.run(world.viceChair(), delegation, () -> reading.detail(id)));
        assertThat(detail(inspector, id).row().code()).as("the keeper stays").startsWith("KN-");
        assertThatThrownBy(() -> detail(world.songCauChair(), id)).hasMessageContaining("recommendation.notFound");
    }

    @Autowired
    RecommendationStore store;

    private SubjectRef origin(UUID id) {
        return store.get(id).origin();
    }

    @Test
    void whatNobodyAnswersGoesUpOnce() {
        UUID id = toSongCau();
        UUID done = answered();
        recommendations.age(id, 20);
        recommendations.age(done, 40);
        assertThat(portal(() -> deadlines.unanswered())).doesNotContain(id, done);
        recommendations.age(id, 21);
        assertThat(portal(() -> deadlines.unanswered())).contains(id).doesNotContain(done);
        assertThat(portal(() -> deadlines.escalate(id))).isTrue();
        assertThat(portal(() -> deadlines.escalate(id))).isFalse();
        assertThat(portal(() -> deadlines.unanswered())).doesNotContain(id);
        assertThat(detail(inspector, id).steps())
                .filteredOn(step -> step.deed() == RecommendationDeed.ESCALATE)
                .hasSize(1);
        for (TestSignIn told : List.of(inspector, world.chair(), world.viceChair(), world.songCauChair())) {
            assertThat(notices(told))
                    .filteredOn(title -> title.startsWith("Quá hạn trả lời"))
                    .hasSize(1);
        }
        assertThat(waiting(inspector)).anyMatch(title -> title.startsWith("Kiến nghị chưa được trả lời"));
        recommendations.age(id, 28);
        portal(() -> deadlines.remind());
        portal(() -> deadlines.remind());
        assertThat(notices(world.songCauChair()))
                .filteredOn(title -> title.startsWith("Sắp đến hạn kiến nghị"))
                .hasSize(1);
    }

    @Test
    void theRegisterIsFilteredAndCounted() {
        UUID late = toSongCau();
        UUID waits = answered();
        UUID other = recommendations.issue(inspector, world.city(), world.nongThuong(), "Kiện toàn tổ vay vốn");
        recommendations.age(late, 95);
        assertThat(listed(world.chair(), RecommendationFilter.OPEN)).containsExactly(late, waits, other);
        assertThat(listed(world.chair(), RecommendationFilter.ALL.withText("to vay von")))
                .containsExactly(other);
        assertThat(listed(world.chair(), RecommendationFilter.ALL.withGroup(RecommendationGroup.LATE)))
                .containsExactly(late);
        assertThat(listed(world.chair(), RecommendationFilter.ALL.withGroup(RecommendationGroup.TO_CONFIRM)))
                .containsExactly(waits);
        assertThat(listed(world.chair(), RecommendationFilter.ALL.withUnit(world.nongThuong())))
                .containsExactly(other);
        assertThat(listed(world.chair(), RecommendationFilter.ALL.withTheme("Sổ sách của Hội")))
                .hasSize(3);
        assertThat(listed(world.chair(), RecommendationFilter.ALL.withYear(2001)))
                .isEmpty();
        assertThat(listed(world.chair(), RecommendationFilter.ALL.withRepeats(true)))
                .isEmpty();
        assertThat(listed(world.nongThuongChair(), RecommendationFilter.ALL)).containsExactly(other);
        for (RecommendationSort sort : RecommendationSort.values()) {
            for (RecommendationFilter filter : List.of(RecommendationFilter.ALL, RecommendationFilter.OPEN)) {
                List<RecommendationRow> up =
                        world.chair().call(() -> reading.page(filter, new RecommendationSorting(sort, false), PAGE));
                List<RecommendationRow> down =
                        world.chair().call(() -> reading.page(filter, new RecommendationSorting(sort, true), PAGE));
                assertThat(down)
                        .as(sort + " " + filter.group())
                        .isEqualTo(up.reversed())
                        .hasSize(3);
            }
        }
        assertThat(world.chair()
                        .call(() -> reading.page(
                                RecommendationFilter.OPEN,
                                new RecommendationSorting(RecommendationSort.AGE, true),
                                PAGE)))
                .first()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(late);
                    assertThat(row.late()).isTrue();
                    assertThat(row.age()).isEqualTo(95);
                });
        assertThat(world.chair().call(() -> reading.count(RecommendationFilter.OPEN)))
                .isEqualTo(3);
        assertThat(world.chair().call(() -> reading.standing(RecommendationFilter.ALL)))
                .isEqualTo(new RecommendationStanding(3, 1, 1, 0, 2, 0, 0, 1));
        assertThat(world.chair().call(() -> reading.openOf(Set.of(world.songCau(), world.nongThuong(), world.to1()))))
                .isEqualTo(Map.of(world.songCau(), 2L, world.nongThuong(), 1L));
        take(inspector, waits, RecommendationAct.CLOSE_STATED, "");
        LocalDate today = LocalDate.now(clock);
        RecommendationCounts counts =
                inspector.call(() -> reading.counts(Set.of(world.city()), today.minusYears(1), today));
        assertThat(counts.all()).isEqualTo(new RecommendationCounts.Numbers(3, 1, 0, 1, 2, 0));
        assertThat(counts.themes()).singleElement().satisfies(theme -> assertThat(theme.theme())
                .isEqualTo("Sổ sách của Hội"));
        assertThat(world.nongThuongChair()
                        .call(() -> reading.counts(Set.of(world.city()), today.minusYears(1), today))
                        .all()
                        .issued())
                .isZero();
        assertThat(world.songCauChair().call(() -> work.between(today.minusDays(90), today)))
                .extracting(DatedItem::path)
                .containsExactly("kien-nghi/" + late);
    }

    @Test
    void wordsAreFoundAsTheyFollowEachOther() {
        UUID books = recommendations.issue(
                inspector, world.city(), world.songCau(), "Ghi đủ sổ quỹ, Hội phí; không để ở nhà thủ quỹ");
        UUID group = recommendations.outside(inspector, world.city(), "Trường Tiểu học", "Lập tổ 100%_x");
        assertThat(sought("sổ quỹ")).containsExactly(books);
        assertThat(sought("so quy hoi ph")).as("the last begun").containsExactly(books);
        assertThat(sought("Quỹ, hội")).as("signs do not count").containsExactly(books);
        assertThat(sought("so qu hoi")).as("only the last begun").isEmpty();
        assertThat(sought("hoi quy")).as("in their order").isEmpty();
        assertThat(sought("o quy")).as("from the beginning").isEmpty();
        assertThat(sought("truong tieu hoc")).containsExactly(group);
        assertThat(sought(detail(inspector, group).row().code())).containsExactly(group);
        assertThat(sought("100%")).containsExactly(group);
        assertThat(sought("1_0%")).as("no patterns").isEmpty();
        assertThat(sought(" – ")).as("no words yet").containsExactlyInAnyOrder(books, group);
    }

    @Test
    void aWordThatManyHaveIsFoundToo() {
        String many = IntStream.rangeClosed(0, 501).mapToObj("x%03d"::formatted).collect(Collectors.joining(" "));
        UUID id = recommendations.issue(inspector, world.city(), world.songCau(), many);
        UUID other = recommendations.issue(inspector, world.city(), world.songCau(), "Chữ x khác");
        assertThat(sought("x")).containsExactlyInAnyOrder(id, other);
        assertThat(sought("x0")).containsExactly(id);
        assertThat(sought("x500 x501")).containsExactly(id);
        String longest = "k".repeat(60);
        UUID endless = recommendations.issue(inspector, world.city(), world.songCau(), longest + " " + longest);
        assertThat(sought(longest)).containsExactly(endless);
        assertThat(sought(longest + "k")).isEmpty();
    }

    private List<UUID> sought(String text) {
        return listed(inspector, RecommendationFilter.ALL.withText(text));
    }

    @Test
    void aVisitKnowsWhatItGave() {
        RecommendationOrder order =
                recommendations.order(inspector, world.city(), world.songCau(), "", "Ghi đủ sổ quỹ");
        UUID id = inspector.call(() -> issued.issue(order));
        assertThat(inspector.call(() -> issued.of(order.origin())))
                .extracting(RecommendationRow::id)
                .containsExactly(id);
        assertThat(inspector.call(() -> issued.allClosed(order.origin()))).isFalse();
        take(inspector, id, RecommendationAct.CLOSE_OBSOLETE, "Trùng");
        assertThat(inspector.call(() -> issued.allClosed(order.origin()))).isTrue();
        refused(
                "recommendation.error.addressee",
                () -> inspector.run(() -> issued.issue(
                        recommendations.order(inspector, world.city(), world.songCau(), "UBND phường", "Hai nơi"))));
        refused(
                "recommendation.error.words",
                () -> inspector.run(
                        () -> issued.issue(recommendations.order(inspector, world.city(), world.songCau(), "", " "))));
        UUID next = inspector.call(
                () -> issued.issue(recommendations.order(inspector, world.city(), world.songCau(), "", "Việc sau")));
        assertThat(detail(inspector, next).row().code())
                .as("a refused one takes no number")
                .endsWith("-002");
    }

    @Test
    void aLetterUrgesTheAddressee() {
        UUID id = toSongCau();
        recommendations.age(id, 40);
        UUID paper = world.officer().call(() -> papers.urge(id));
        DocumentDetail letter = world.officer().call(() -> documents.detail(paper));
        assertThat(letter.kind().code()).isEqualTo("CV");
        assertThat(letter.form().subject()).startsWith("đôn đốc thực hiện kiến nghị KN-");
        assertThat(letter.form().addressees()).contains("Sông Cầu");
        assertThat(String.join("|", letter.form().text().plainTexts()))
                .contains("Ghi đủ sổ quỹ Hội")
                .contains("đến nay đã quá hạn");
        assertThat(world.officer().call(() -> papers.of(id)))
                .extracting(DocumentRow::id)
                .containsExactly(paper);
        assertThatThrownBy(() -> world.songCauChair().call(() -> papers.urge(id)))
                .isInstanceOf(ForbiddenException.class);
        UUID secret = recommendations.restricted(inspector, world.city(), world.songCau(), "Kín", world.officer());
        refused("recommendation.paper.restricted", () -> world.officer().call(() -> papers.urge(secret)));
    }

    @Test
    void aProofBeforeWhoeverConfirmsStays() {
        UUID id = toSongCau();
        recommendations.prove(world.songCauChair(), id, "so.pdf");
        UUID file = detail(inspector, id).proofs().getFirst().id();
        refused("recommendation.right.prove", () -> recommendations.prove(world.viewer(), id, "la.pdf"));
        take(world.songCauChair(), id, RecommendationAct.ANSWER, "Xong");
        refused("recommendation.right.before", () -> world.songCauChair().run(() -> proofs.remove(id, file, "Nhầm")));
        take(inspector, id, RecommendationAct.KEEP_OPEN, "Ảnh mờ");
        world.songCauChair().run(() -> proofs.remove(id, file, "Chụp lại"));
        assertThat(detail(inspector, id).proofs()).isEmpty();
    }

    @OnH2
    static class OnH2Test extends RecommendationTest {}

    @OnPostgres
    static class OnPostgresTest extends RecommendationTest {}
}
