package vn.congtachoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.kernel.News;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.NoticeRow;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** Who hears of what happens in a round, and who does not. */
abstract class ReturnNoticesTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRound testRounds;

    @Autowired
    Rounds rounds;

    @Autowired
    SheetService sheets;

    @Autowired
    Submissions submissions;

    @Autowired
    ReviewService reviews;

    @Autowired
    CellReview cells;

    @Autowired
    IndicatorNews news;

    @Autowired
    Inbox inbox;

    @Autowired
    RoundStore roundStore;

    @Autowired
    Store store;

    @Autowired
    ReturnSteps steps;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    TestCity.World world;
    TestRound.Opened round;

    @BeforeEach
    void openARound() {
        world = cities.build();
        round = testRounds.open(world);
    }

    private List<NoticeRow> notices(TestSignIn who) {
        return who.call(() -> inbox.page(0, 50));
    }

    private List<String> titles(TestSignIn who) {
        return notices(who).stream().map(NoticeRow::title).toList();
    }

    /** From here on only what is new counts. */
    private void everybodyHasRead() {
        List.of(
                        world.chair(),
                        world.officer(),
                        world.songCauChair(),
                        world.nongThuongChair(),
                        world.to1Head(),
                        world.khauDangHead())
                .forEach(who -> who.run(inbox::markAllRead));
    }

    private List<NoticeRow> unread(TestSignIn who) {
        return notices(who).stream().filter(notice -> !notice.read()).toList();
    }

    private CellRef cell(UUID unit) {
        return new CellRef(round.round(), unit, round.sessions());
    }

    private void enter(TestSignIn who, UUID unit, long value) {
        who.run(() -> sheets.save(SaveCell.own(cell(unit), 0, CellValue.of(value))));
    }

    private void send(TestSignIn who, UUID unit) {
        who.run(() -> submissions.submit(
                round.round(), unit, new SubmitForm(ReturnTexts.none(), Map.of(), BlankDecision.NOT_AVAILABLE)));
    }

    private void communeHasSent() {
        enter(world.songCauChair(), world.songCau(), 30);
        send(world.songCauChair(), world.songCau());
        everybodyHasRead();
    }

    @Test
    void anOpenedRoundIsToldToTheHeadsOfTheAskedUnits() {
        for (TestSignIn head : List.of(world.songCauChair(), world.nongThuongChair(), world.to1Head())) {
            assertThat(notices(head)).singleElement().satisfies(notice -> {
                assertThat(notice.title()).startsWith("Đề nghị nộp “" + round.name() + "” trước ");
                assertThat(notice.path()).isEqualTo("so-lieu/" + round.round());
            });
        }
        assertThat(notices(world.chair())).as("the owner asks herself nothing").isEmpty();
        assertThat(notices(world.officer())).as("who opened it").isEmpty();
        assertThat(notices(world.viewer())).isEmpty();
    }

    @Test
    void whatABranchSendsIsToldToItsCommuneAlone() {
        everybodyHasRead();
        enter(world.to1Head(), world.to1(), 12);
        send(world.to1Head(), world.to1());
        assertThat(unread(world.songCauChair())).singleElement().satisfies(notice -> {
            assertThat(notice.title()).contains("Chi hội Tổ 1").contains("đang chờ đồng chí duyệt");
            assertThat(notice.path()).isEqualTo("so-lieu/" + round.round() + "/tinh-hinh/" + world.songCau());
        });
        assertThat(notices(world.officer())).as("two levels above").isEmpty();
        assertThat(unread(world.nongThuongChair())).as("another commune").isEmpty();
        assertThat(unread(world.to1Head())).as("who sent it").isEmpty();
    }

    @Test
    void aCommuneThatSendsForItsBranchesIsToldOnceToEveryReviewerAbove() {
        everybodyHasRead();
        world.songCauChair()
                .run(() -> sheets.save(new SaveCell(
                        cell(world.to2()), 0, CellValue.of(4), EntrySource.onBehalf("chị Sáu", Channel.PHONE, null))));
        send(world.songCauChair(), world.songCau());
        for (TestSignIn reviewer : List.of(world.officer(), world.chair(), world.viceChair())) {
            assertThat(notices(reviewer)).hasSize(1);
            assertThat(notices(reviewer).getFirst().title()).contains("phường Sông Cầu");
        }
        assertThat(unread(world.songCauChair())).isEmpty();
        assertThat(notices(world.viewer())).as("she may look, not review").isEmpty();
        assertThat(notices(world.administrator())).isEmpty();
    }

    @Test
    void sendingAgainAfterTakingBackIsNewsAgain() {
        communeHasSent();
        world.songCauChair().run(() -> submissions.withdraw(round.round(), world.songCau()));
        send(world.songCauChair(), world.songCau());
        assertThat(unread(world.officer())).hasSize(1);
    }

    @Test
    void anApprovalIsToldToTheHeadOfTheUnit() {
        communeHasSent();
        world.officer().run(() -> reviews.approve(round.round(), world.songCau()));
        assertThat(unread(world.songCauChair())).singleElement().satisfies(notice -> assertThat(notice.title())
                .contains("phường Sông Cầu")
                .contains("đã được duyệt"));
        assertThat(unread(world.nongThuongChair())).isEmpty();
        assertThat(unread(world.chair())).isEmpty();
    }

    @Test
    void aReturnSentBackIsToldWithTheReason() {
        communeHasSent();
        world.officer().run(() -> reviews.sendBack(round.round(), world.songCau(), "Thiếu số của tổ 2"));
        assertThat(unread(world.songCauChair())).singleElement().satisfies(notice -> {
            assertThat(notice.title()).contains("trả lại").contains("đề nghị sửa và nộp lại");
            assertThat(notice.detail()).contains("Thiếu số của tổ 2");
        });
        assertThat(unread(world.to1Head())).isEmpty();
        send(world.songCauChair(), world.songCau());
        assertThat(unread(world.officer())).singleElement().satisfies(notice -> assertThat(notice.title())
                .contains("sửa và nộp lại"));
    }

    @Test
    void aQuestionGoesDownItsAnswerUpAndItsEndDownAgain() {
        communeHasSent();
        UUID query = world.officer().call(() -> cells.ask(cell(world.songCau()), "Có tính tổ 3 không?"));
        assertThat(unread(world.songCauChair())).singleElement().satisfies(notice -> {
            assertThat(notice.title()).contains("hỏi lại ô “Cuộc tuyên truyền").contains("đề nghị trả lời");
            assertThat(notice.detail()).isEqualTo("Có tính tổ 3 không?");
        });
        assertThat(unread(world.officer())).isEmpty();
        everybodyHasRead();
        world.songCauChair()
                .run(() -> cells.answer(
                        query, SaveCell.own(cell(world.songCau()), 1, CellValue.of(33)), "Đã cộng thêm tổ 3"));
        assertThat(unread(world.officer())).singleElement().satisfies(notice -> {
            assertThat(notice.title()).contains("đã trả lời").endsWith(": 33.");
            assertThat(notice.detail()).isEqualTo("Đã cộng thêm tổ 3");
        });
        assertThat(unread(world.songCauChair())).isEmpty();
        world.officer().run(() -> cells.close(query));
        assertThat(unread(world.songCauChair())).singleElement().satisfies(notice -> assertThat(notice.title())
                .contains("đã được ghi nhận"));
    }

    @Test
    void aCorrectionFromAboveIsToldToTheUnit() {
        communeHasSent();
        world.officer()
                .run(() -> cells.correct(new SaveCell(
                        cell(world.songCau()),
                        1,
                        CellValue.of(31),
                        EntrySource.corrected("Cộng nhầm", "Bế Thị Hạnh", null, null))));
        assertThat(unread(world.songCauChair())).singleElement().satisfies(notice -> {
            assertThat(notice.title()).contains("được cấp trên sửa thành 31");
            assertThat(notice.detail()).contains("Bế Thị Hạnh").contains("Cộng nhầm");
        });
        assertThat(unread(world.chair())).isEmpty();
    }

    @Test
    void moreTimeIsToldOnceEvenWhereItOpensTheReturnAgain() {
        communeHasSent();
        world.officer().run(() -> rounds.lock(round.round()));
        assertThat(unread(world.songCauChair())).singleElement().satisfies(notice -> assertThat(notice.title())
                .contains("đã khóa"));
        everybodyHasRead();
        var until = clock.instant().plus(Duration.ofDays(2));
        world.officer().run(() -> reviews.extend(round.round(), world.songCau(), until, "Mất điện"));
        assertThat(unread(world.songCauChair())).singleElement().satisfies(notice -> {
            assertThat(notice.title()).contains("được gia hạn nộp");
            assertThat(notice.detail()).contains("Mất điện");
        });
        assertThat(unread(world.nongThuongChair())).isEmpty();
    }

    @Test
    void aReopenedRoundIsToldToTheHeads() {
        world.officer().run(() -> rounds.lock(round.round()));
        everybodyHasRead();
        var until = clock.instant().plus(Duration.ofDays(2));
        world.officer().run(() -> rounds.reopen(round.round(), "Rà soát lại", until));
        assertThat(unread(world.to1Head())).singleElement().satisfies(notice -> {
            assertThat(notice.title()).contains("được mở lại đến");
            assertThat(notice.detail()).contains("Rà soát lại");
        });
        assertThat(unread(world.chair())).isEmpty();
    }

    @Test
    void whatAQuickRoundBringsIsToldToWhoeverAsked() {
        var today = clock.instant().atZone(clock.getZone()).toLocalDate();
        UUID quick = transaction.execute(status -> {
            RoundForm form = new RoundForm(
                    "Nhanh " + world.mark(),
                    null,
                    Period.containing(PeriodKind.MONTH, today),
                    today,
                    today,
                    today,
                    clock.instant().plus(Duration.ofDays(1)),
                    true,
                    world.city(),
                    0);
            Round asked = roundStore.save(new Round(form, true, "Đàm Thị Cúc", clock.instant()));
            store.returns().save(new UnitReturn(asked.id(), world.to1()));
            return asked.id();
        });
        everybodyHasRead();
        world.to1Head()
                .run(() -> transaction.executeWithoutResult(
                        status -> steps.move(store.lockedReturn(quick, world.to1()), ReturnState.SUBMITTED, Why.NONE)));
        assertThat(unread(world.officer())).singleElement().satisfies(notice -> {
            assertThat(notice.title()).contains("Chi hội Tổ 1").contains("đã trả lời báo cáo nhanh");
            assertThat(notice.path()).isEqualTo("bao-cao-nhanh/" + quick);
        });
        assertThat(unread(world.songCauChair())).as("she did not ask").isEmpty();
    }

    @Test
    void aStrangersInboxStaysEmpty() {
        TestCity.World other = cities.build();
        communeHasSent();
        assertThat(notices(other.officer())).isEmpty();
        assertThat(notices(other.songCauChair())).isEmpty();
    }

    @Test
    void newsAreWhatOthersDidWhereSheMayRead() {
        enter(world.songCauChair(), world.songCau(), 30);
        assertThat(newsOf(world.officer())).as("a draft is nobody's news").isEmpty();
        send(world.songCauChair(), world.songCau());
        assertThat(newsOf(world.officer()))
                .singleElement()
                .asString()
                .contains("Sông Cầu")
                .contains("đã nộp");
        assertThat(newsOf(world.songCauChair())).as("what she did herself").isEmpty();
        assertThat(newsOf(world.nongThuongChair())).as("another commune").isEmpty();
        world.officer()
                .run(() -> cells.correct(new SaveCell(
                        cell(world.songCau()),
                        1,
                        CellValue.of(31),
                        EntrySource.corrected("Cộng nhầm", "Bế Thị Hạnh", null, null))));
        assertThat(newsOf(world.songCauChair())).singleElement().asString().endsWith("thành 31");
        assertThat(newsOf(world.chair())).hasSize(2).first().asString().endsWith("thành 31");
        assertThat(newsOf(world.nongThuongChair())).isEmpty();
        assertThat(world.chair().call(() -> news.latest(1))).hasSize(1);
    }

    private List<String> newsOf(TestSignIn who) {
        return who.call(() -> news.latest(10)).stream().map(News::title).toList();
    }

    @OnH2
    static class OnH2Test extends ReturnNoticesTest {}

    @OnPostgres
    static class OnPostgresTest extends ReturnNoticesTest {}
}
