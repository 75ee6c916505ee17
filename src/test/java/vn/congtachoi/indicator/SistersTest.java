package vn.congtachoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/**
 * Ids of a sister commune, in any place where a service takes one: a unit that is hers with a round that is not, a round
 * that is hers with a unit that is not.
 */
abstract class SistersTest {

    @Autowired
    ApplicationContext context;

    IndicatorWorld world;
    UUID learned;

    /** The ward's own round, of which its sister knows nothing. */
    UUID theirs;

    /** The city's round, which asks both. */
    UUID common;

    @BeforeEach
    void aWardWithARoundOfItsOwn() {
        world = new IndicatorWorld(context);
        learned = world.indicator("Phụ nữ được tuyên truyền", IndicatorKind.ATTENDANCE);
        UUID form = world.form(PeriodKind.HALF, List.of(new FormLineRow(learned, "", AskedOf.BOTH)));
        common = world.open(form, IndicatorWorld.H1);
        theirs = world.as(world.songCauChair)
                .rounds
                .open(new RoundForm(
                        "Số liệu riêng của phường",
                        form,
                        IndicatorWorld.H1,
                        IndicatorWorld.H1.firstDay(),
                        IndicatorWorld.H1.lastDay(),
                        LocalDate.of(2023, 6, 25),
                        Instant.parse("2023-06-30T10:00:00Z"),
                        true,
                        world.songCau,
                        0));
        world.as(world.head1).save(common, world.to1, learned, 0, 120);
        world.submit(common, world.to1);
        world.as(world.songCauChair).submit(common, world.songCau);
    }

    private static CellRef cell(UUID round, UUID unit, UUID indicator) {
        return new CellRef(round, unit, indicator);
    }

    private static void refused(String why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(BusinessException.class)
                .isNotInstanceOf(ForbiddenException.class)
                .hasMessageContaining(why);
    }

    private static void forbidden(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aSistersRoundDoesNotExistForHerOwnUnit() {
        world.as(world.nongThuongChair);
        refused("indicator.notFound", () -> world.rounds.get(theirs));
        refused("indicator.notFound", () -> world.tables.table(theirs, world.nongThuong));
        refused("indicator.notFound", () -> world.chase.list(theirs, world.nongThuong));
        refused("indicator.return.notAsked", () -> world.sheets.sheet(theirs, world.nongThuong));
        refused("indicator.return.notAsked", () -> world.cellDetails.of(cell(theirs, world.nongThuong, learned)));
        refused("indicator.return.notAsked", () -> world.sessions.list(cell(theirs, world.nongThuong, learned)));
        refused("indicator.return.notAsked", () -> world.save(theirs, world.nongThuong, learned, 0, 1));
        refused(
                "indicator.return.notAsked",
                () -> world.sessions.add(
                        Ids.next(),
                        cell(theirs, world.nongThuong, learned),
                        new SessionForm(LocalDate.of(2023, 5, 1), "Họp", 9)));
        refused("indicator.return.notAsked", () -> world.submit(theirs, world.nongThuong));
        refused("indicator.return.notAsked", () -> world.submissions.withdraw(theirs, world.nongThuong));
        refused(
                "indicator.return.notAsked",
                () -> world.submissions.write(theirs, world.nongThuong, ReturnTexts.none()));
        refused(
                "indicator.return.notAsked",
                () -> world.sheets.nothingArose(theirs, world.nongThuong, null, EntrySource.self()));
        assertThat(world.cellDetails.queries(theirs, world.nongThuong)).isEmpty();
        assertThat(world.cellReviews.queries(theirs, world.nongThuong)).isEmpty();
        assertThat(world.rounds.list(0, 50)).extracting(RoundRow::id).doesNotContain(theirs);
        assertThat(world.roundSubject.mayRead(theirs)).isFalse();
    }

    @Test
    void aSistersUnitIsRefusedInARoundThatAsksBoth() {
        world.as(world.nongThuongChair);
        forbidden(() -> world.tables.table(common, world.songCau));
        forbidden(() -> world.tables.table(common, world.city));
        forbidden(() -> world.tables.entriesBehind(learned, world.songCau, IndicatorWorld.H1));
        forbidden(() -> world.tables.lastYear(world.songCau, IndicatorWorld.H1, List.of(learned)));
        forbidden(() -> world.chase.list(common, world.songCau));
        forbidden(() -> world.sheets.sheet(common, world.songCau));
        forbidden(() -> world.sheets.sheet(common, world.to1));
        forbidden(() -> world.save(common, world.to1, learned, 1, 1));
        forbidden(() -> world.sheets.nothingArose(common, world.to2, null, EntrySource.self()));
        forbidden(() -> world.cellDetails.of(cell(common, world.songCau, learned)));
        forbidden(() -> world.cellDetails.queries(common, world.songCau));
        forbidden(() -> world.cellReviews.queries(common, world.songCau));
        forbidden(() -> world.cellReviews.ask(cell(common, world.songCau, learned), "Có đúng không?"));
        forbidden(() -> world.cellReviews.correct(new SaveCell(
                cell(common, world.songCau, learned),
                1,
                CellValue.of(1),
                EntrySource.corrected("nhầm", "đ/c Cầu", null, null))));
        forbidden(() -> world.sessions.list(cell(common, world.songCau, learned)));
        forbidden(() -> world.submit(common, world.songCau));
        forbidden(() -> world.submissions.withdraw(common, world.songCau));
        forbidden(() -> world.submissions.takeOver(common, world.to1, "chị Một nhờ"));
        forbidden(() -> world.reviews.approve(common, world.to1));
        forbidden(() -> world.reviews.approveClean(common, world.songCau));
        forbidden(() -> world.reviews.sendBack(common, world.to1, "xem lại"));
        forbidden(() -> world.reviews.extend(common, world.to1, Instant.parse("2023-07-05T00:00:00Z"), "mưa lũ"));
        forbidden(() -> world.targets.matrix(world.songCau, 2023, List.of(learned)));
        forbidden(() -> world.targets.find(learned, world.songCau, 2023));
        forbidden(() -> world.pastFigures.take(
                IndicatorWorld.H1.previous(), List.of(new PastFigures.Row(learned, world.songCau, BigDecimal.ONE))));
        assertThat(world.cellDetails.mayReview(common, world.to1).allowed()).isFalse();
    }

    @Test
    void aQueryAndASessionOfASisterAreNotHersById() {
        UUID query = world.as(world.officer).cellReviews.ask(cell(common, world.songCau, learned), "Có đúng không?");
        UUID session = Ids.next();
        world.as(world.songCauChair)
                .sessions
                .add(
                        session,
                        cell(theirs, world.songCau, learned),
                        new SessionForm(LocalDate.of(2023, 5, 1), "Họp", 9));
        world.as(world.nongThuongChair);
        SaveCell hers = SaveCell.own(cell(common, world.nongThuong, learned), 0, CellValue.of(1));
        SaveCell sisters = SaveCell.own(cell(common, world.songCau, learned), 0, CellValue.of(1));
        refused("indicator.notFound", () -> world.cellReviews.answer(query, hers, "đúng"));
        forbidden(() -> world.cellReviews.answer(query, sisters, "đúng"));
        forbidden(() -> world.cellReviews.close(query));
        forbidden(() -> world.sessions.change(session, new SessionForm(LocalDate.of(2023, 5, 2), "Họp", 1)));
        forbidden(() -> world.sessions.remove(session));
    }

    @Test
    void theRoundOfOneUnitIsNoTableOfTheUnitAbove() {
        world.as(world.officer);
        refused("indicator.notFound", () -> world.tables.table(theirs, world.city));
        assertThat(world.tables.table(theirs, world.songCau).unitId()).isEqualTo(world.songCau);
        assertThat(world.tables.table(common, world.city).unitId()).isEqualTo(world.city);
        refused("indicator.notFound", () -> world.tables.table(Ids.next(), world.city));
    }

    @Test
    void aQuickRoundIsClosedToWhomItDoesNotAsk() {
        UUID quick = world.as(world.officer)
                .quickRounds
                .open(new QuickRoundForm(
                        "Thiệt hại do mưa",
                        "",
                        world.city,
                        Instant.parse("2023-06-28T10:00:00Z"),
                        Set.of(world.songCau),
                        List.of(QuickRoundForm.Question.required(QuestionKind.TEXT, "Cần hỗ trợ gì"))));
        UUID question = world.quickRounds
                .sheet(quick, world.songCau)
                .questions()
                .getFirst()
                .id();
        world.as(world.nongThuongChair);
        refused("indicator.return.notAsked", () -> world.quickRounds.sheet(quick, world.nongThuong));
        forbidden(() -> world.quickRounds.sheet(quick, world.songCau));
        forbidden(() -> world.quickRounds.answer(quick, world.songCau, Map.of(question, QuickReply.of("gạo"))));
        refused(
                "indicator.return.notAsked",
                () -> world.quickRounds.answer(quick, world.nongThuong, Map.of(question, QuickReply.of("gạo"))));
        forbidden(() -> world.quickRounds.withdraw(quick, world.songCau));
        forbidden(() -> world.quickReports.table(quick));
        refused("indicator.notFound", () -> world.quickReports.place(quick));
    }

    @OnH2
    static class OnH2Test extends SistersTest {}

    @OnPostgres
    static class OnPostgresTest extends SistersTest {}
}
