package vn.congtachoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** From the branch's cell to the compiled table, with every refusal on the way. */
abstract class ReturnsTest {

    @Autowired
    ApplicationContext context;

    IndicatorWorld world;
    UUID learned;
    UUID round;

    @BeforeEach
    void oneRoundWithOneIndicator() {
        world = new IndicatorWorld(context);
        learned = world.indicator("Phụ nữ được tuyên truyền", IndicatorKind.ATTENDANCE);
        round = world.round(learned);
    }

    private CellRef cell(UUID unit) {
        return new CellRef(round, unit, learned);
    }

    private Tally cityTotal() {
        return world.row(world.as(world.officer).tables.table(round, world.city), learned)
                .total();
    }

    @Test
    void figuresGoUpOnlyWhenSentAndOneLevelAtATime() {
        world.as(world.head1).save(round, world.to1, learned, 0, 120);
        assertThat(songCauSees(world.to1)).isNull();
        world.as(world.head1).submit(round, world.to1);
        assertThat(songCauSees(world.to1)).isEqualByComparingTo("120");
        assertThat(cityTotal().value()).isNull();
        world.as(world.songCauChair).save(round, world.songCau, learned, 0, 30);
        world.submit(round, world.songCau);
        assertThat(cityTotal().value()).isEqualByComparingTo("150");
        assertThat(world.tables.table(round, world.city).completeness())
                .isEqualTo(new Completeness(1, 2, List.of("Nông Thượng")));
    }

    private BigDecimal songCauSees(UUID unit) {
        return world.as(world.songCauChair).sheets.sheet(round, world.songCau).lines().getFirst().cells().stream()
                .filter(cell -> cell.unitId().equals(unit))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void withdrawnFiguresLeaveTheTableUntilTheLevelAboveTookThem() {
        world.as(world.head1).save(round, world.to1, learned, 0, 120);
        world.submit(round, world.to1);
        world.as(world.songCauChair).submit(round, world.songCau);
        assertThat(cityTotal().value()).isEqualByComparingTo("120");
        assertThatThrownBy(() -> world.as(world.head1).submissions.withdraw(round, world.to1))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("indicator.withdraw.taken");
        world.as(world.songCauChair).submissions.withdraw(round, world.songCau);
        assertThat(cityTotal().value()).isNull();
        assertThat(songCauSees(world.to1)).isEqualByComparingTo("120");
        world.as(world.songCauChair).submit(round, world.songCau);
        world.as(world.officer).reviews.approve(round, world.songCau);
        assertThatThrownBy(() -> world.as(world.songCauChair).submissions.withdraw(round, world.songCau))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void theCommuneEntersForABranchAndSendsItAlong() {
        assertThatThrownBy(() -> world.as(world.songCauChair).save(round, world.to2, learned, 0, 5))
                .hasMessageContaining("indicator.entry.toldByMissing");
        world.tell(round, world.to2, learned, 44);
        world.submit(round, world.songCau);
        assertThat(cityTotal().value()).isEqualByComparingTo("44");
        assertThat(world.as(world.officer).state(round, world.to2)).isEqualTo(ReturnState.SUBMITTED);
        assertThat(world.state(round, world.to1)).isEqualTo(ReturnState.NOT_STARTED);
        EntryBehind behind = world.tables
                .entriesBehind(learned, world.city, IndicatorWorld.H1)
                .getFirst();
        assertThat(behind.unitPath()).isEqualTo("Sông Cầu – Tổ 2");
        assertThat(behind.current().enteredByName()).isEqualTo("Lý Thị Cầu");
        assertThat(behind.current().source().toldBy()).isEqualTo("chị Hoa");
    }

    @Test
    void draftsOfABranchAreNotOverwrittenFromAboveUnlessTakenOver() {
        world.as(world.head1).save(round, world.to1, learned, 0, 120);
        assertThatThrownBy(() -> world.as(world.songCauChair).tell(round, world.to1, learned, 7))
                .hasMessageContaining("indicator.cell.branchDrafting");
        world.submissions.takeOver(round, world.to1, "chị Một ốm, nhờ nhập tiếp");
        assertThat(songCauSees(world.to1)).isEqualByComparingTo("120");
        world.submit(round, world.songCau);
        assertThat(cityTotal().value()).isEqualByComparingTo("120");
    }

    @Test
    void sistersAndStrangersNeitherSeeNorEnter() {
        assertThatThrownBy(() -> world.as(world.head3).sheets.sheet(round, world.to1))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.as(world.head3).save(round, world.to1, learned, 0, 1))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.as(world.officer).tell(round, world.to1, learned, 1))
                .as("two levels above")
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aStaleCellKeepsBothValues() {
        world.as(world.head1).save(round, world.to1, learned, 0, 120);
        assertThatThrownBy(() -> world.save(round, world.to1, learned, 0, 130))
                .isInstanceOfSatisfying(StaleCellException.class, stale -> {
                    assertThat(stale.theirs().typed().value()).isEqualByComparingTo("120");
                    assertThat(stale.yours().value()).isEqualByComparingTo("130");
                    assertThat(stale.changedBy()).isEqualTo("Bàn Thị Một");
                    assertThat(stale.currentVersion()).isEqualTo(1);
                });
        assertThat(world.save(round, world.to1, learned, 1, 130).revision()).isEqualTo(2);
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        assertThat(world.as(world.head1).save(round, world.to1, learned, 0, 120).revision())
                .isEqualTo(1);
        assertThat(world.save(round, world.to1, learned, 0, 120).revision()).isEqualTo(1);
    }

    @Test
    void twoWritersOfOneCellLoseNothing() throws Exception {
        world.as(world.head1).save(round, world.to1, learned, 0, 1);
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> results = Stream.of(500L, 600L)
                    .map(value -> pool.<Object>submit(() -> {
                        world.actors.actAs(world.head1);
                        start.await();
                        try {
                            return world.save(round, world.to1, learned, 1, value);
                        } catch (StaleCellException stale) {
                            return stale;
                        }
                    }))
                    .toList();
            start.countDown();
            List<Object> outcomes = List.of(results.get(0).get(), results.get(1).get());
            assertThat(outcomes).filteredOn(SavedCell.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(StaleCellException.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void blanksAreDecidedBeforeSending() {
        world.as(world.head1);
        assertThatThrownBy(() ->
                        world.submissions.submit(round, world.to1, new SubmitForm(ReturnTexts.none(), Map.of(), null)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("indicator.submit.blanksUndecided");
        world.submissions.submit(
                round,
                world.to1,
                new SubmitForm(ReturnTexts.none(), Map.of(cell(world.to1), BlankDecision.ZERO), null));
        assertThat(songCauSees(world.to1)).isEqualByComparingTo("0");
    }

    @Test
    void nothingAroseFillsOnlyBlanks() {
        UUID other = world.indicator("Tin bài", IndicatorKind.ITEM);
        round = world.round(learned, other);
        world.as(world.head1).save(round, world.to1, other, 0, 9);
        assertThat(world.sheets.nothingArose(round, world.to1, null, EntrySource.self()))
                .isEqualTo(1);
        assertThat(world.sheets.sheet(round, world.to1).lines())
                .extracting(line -> line.total().value().intValue())
                .containsExactly(0, 9);
    }

    @Test
    void aPartNeverExceedsItsWhole() {
        UUID part = world.indicator(IndicatorForm.usual(
                        IndicatorWorld.code(),
                        "Phụ nữ DTTS",
                        "",
                        IndicatorKind.ATTENDANCE,
                        "lượt người",
                        PeriodKind.HALF)
                .asPartOf(learned, "DTTS"));
        round = world.round(learned, part);
        world.as(world.head1).save(round, world.to1, learned, 0, 10);
        world.save(round, world.to1, part, 0, 11);
        assertThatThrownBy(() -> world.submit(round, world.to1))
                .hasMessageContaining("indicator.warning.partAboveWhole");
    }

    @Test
    void oneQueriedCellOpensAloneAndBothValuesStay() {
        UUID other = world.indicator("Tin bài", IndicatorKind.ITEM);
        round = world.round(learned, other);
        world.as(world.songCauChair).save(round, world.songCau, learned, 0, 8000);
        world.save(round, world.songCau, other, 0, 3);
        world.submit(round, world.songCau);
        UUID query = world.as(world.officer).cellReviews.ask(cell(world.songCau), "Có đúng 8.000 không?");
        assertThat(world.state(round, world.songCau)).isEqualTo(ReturnState.NEEDS_SUPPLEMENT);
        assertThatThrownBy(() -> world.as(world.songCauChair).save(round, world.songCau, other, 1, 4))
                .hasMessageContaining("indicator.cell.onlyAsked");
        world.cellReviews.answer(query, SaveCell.own(cell(world.songCau), 1, CellValue.of(800)), "gõ thừa một số 0");
        assertThat(world.as(world.officer).state(round, world.songCau)).isEqualTo(ReturnState.SUBMITTED);
        QueryRow row = world.cellReviews.queries(round, world.city).getFirst();
        assertThat(row.valueThen()).isEqualByComparingTo("8000");
        assertThat(row.answerValue()).isEqualByComparingTo("800");
        assertThat(cityTotal().value()).isEqualByComparingTo("800");
    }

    @Test
    void theLevelAboveCorrectsWithReasonAndName() {
        world.as(world.songCauChair).save(round, world.songCau, learned, 0, 80);
        world.submit(round, world.songCau);
        world.as(world.officer)
                .cellReviews
                .correct(new SaveCell(
                        cell(world.songCau),
                        1,
                        CellValue.of(90),
                        EntrySource.corrected("cộng thiếu một buổi", "đ/c Cầu", Channel.PHONE, null)));
        assertThat(cityTotal().value()).isEqualByComparingTo("90");
        assertThat(world.tables
                        .entriesBehind(learned, world.city, IndicatorWorld.H1)
                        .getFirst()
                        .history())
                .extracting(entry -> entry.source().way())
                .containsExactly(EntryWay.SELF, EntryWay.CORRECTED);
    }

    @Test
    void theOneWhoEnteredDoesNotApproveUnlessNobodyElseCan() {
        world.as(world.officer).tell(round, world.songCau, learned, 5);
        world.as(world.songCauChair).submit(round, world.songCau);
        assertThatThrownBy(() -> world.as(world.officer).reviews.approve(round, world.songCau))
                .hasMessageContaining("indicator.approve.ownEntry");
        assertThat(world.reviews.approveClean(round, world.city)).isEmpty();
        world.alone.add(world.officer.accountId());
        world.reviews.approve(round, world.songCau);
        assertThat(world.sheets.sheet(round, world.songCau).history().getLast().sentence())
                .hasToString("indicator.approve.nobodyElse");
    }

    @Test
    void cleanReturnsAreApprovedInOneActAndOthersWait() {
        UUID past = world.songCau;
        world.as(world.officer)
                .pastFigures
                .take(
                        IndicatorWorld.H1.previous(),
                        List.of(new PastFigures.Row(learned, past, BigDecimal.valueOf(100))));
        world.as(world.songCauChair).save(round, world.songCau, learned, 0, 1000);
        world.submit(round, world.songCau);
        world.as(world.nongThuongChair).save(round, world.nongThuong, learned, 0, 60);
        world.submit(round, world.nongThuong);
        assertThat(world.as(world.chair).reviews.approveClean(round, world.city))
                .containsExactly(world.nongThuong);
        world.reviews.approve(round, world.songCau);
        assertThat(world.state(round, world.songCau)).isEqualTo(ReturnState.APPROVED);
    }

    @Test
    void aLockedRoundOpensForOneUnitByExtensionOnly() {
        world.as(world.officer).rounds.lock(round);
        assertThatThrownBy(() -> world.as(world.head1).save(round, world.to1, learned, 0, 5))
                .hasMessageContaining("indicator.cell.roundLocked");
        assertThatThrownBy(() -> world.as(world.officer)
                        .reviews
                        .extend(round, world.songCau, IndicatorWorld.NOW.plusSeconds(3600), " "))
                .hasMessageContaining("indicator.round.reasonMissing");
        world.reviews.extend(round, world.songCau, IndicatorWorld.NOW.plusSeconds(3600), "mất điện");
        world.as(world.songCauChair).save(round, world.songCau, learned, 0, 5);
        world.itIsNow(IndicatorWorld.NOW.plusSeconds(7200));
        assertThatThrownBy(() -> world.save(round, world.songCau, learned, 1, 6))
                .hasMessageContaining("indicator.cell.roundLocked");
    }

    @Test
    void reopeningNeedsAReasonAndEnds() {
        world.as(world.officer).rounds.lock(round);
        Instant until = IndicatorWorld.NOW.plusSeconds(3600);
        assertThatThrownBy(() -> world.rounds.reopen(round, "", until))
                .hasMessageContaining("indicator.round.reasonMissing");
        world.rounds.reopen(round, "bổ sung số liệu", until);
        world.reviews.sendBack(round, world.songCau, "thiếu hai tổ");
        world.as(world.songCauChair).save(round, world.songCau, learned, 0, 5);
        world.itIsNow(until);
        assertThatThrownBy(() -> world.save(round, world.songCau, learned, 1, 6))
                .hasMessageContaining("indicator.cell.reopenEnded");
    }

    @Test
    void aReturnSentBackLeavesTheTable() {
        world.as(world.songCauChair).save(round, world.songCau, learned, 0, 5);
        world.submit(round, world.songCau);
        world.as(world.officer).reviews.sendBack(round, world.songCau, "xem lại");
        assertThat(cityTotal().value()).isNull();
        assertThat(world.state(round, world.songCau)).isEqualTo(ReturnState.REOPENED);
    }

    @Test
    void sessionsAddUpIntoTheCell() {
        UUID first = Ids.next();
        SessionForm talk = new SessionForm(LocalDate.of(2023, 3, 8), "Nói chuyện 8/3", 40);
        world.as(world.head1).sessions.add(first, cell(world.to1), talk);
        world.sessions.add(first, cell(world.to1), talk);
        world.sessions.add(Ids.next(), cell(world.to1), new SessionForm(LocalDate.of(2023, 5, 2), "Tập huấn", 25));
        SheetCell cell =
                world.sheets.sheet(round, world.to1).lines().getFirst().cells().getFirst();
        assertThat(cell.value()).isEqualByComparingTo("65");
        assertThat(cell.sessions()).isEqualTo(2);
        assertThatThrownBy(() -> world.save(round, world.to1, learned, cell.revision(), 70))
                .hasMessageContaining("indicator.cell.bySessions");
        assertThatThrownBy(() -> world.sessions.add(
                        Ids.next(), cell(world.to1), new SessionForm(LocalDate.of(2023, 7, 1), "Muộn", 1)))
                .hasMessageContaining("indicator.session.outsideWindow");
        world.sessions.remove(first);
        assertThat(world.sessions.list(cell(world.to1))).hasSize(1);
        assertThat(world.sheets
                        .sheet(round, world.to1)
                        .lines()
                        .getFirst()
                        .total()
                        .value())
                .isEqualByComparingTo("25");
    }

    @Test
    void anUnusualValueIsAskedOnceAndTheAnswerStays() {
        world.as(world.officer)
                .pastFigures
                .take(
                        IndicatorWorld.H1.previous(),
                        List.of(new PastFigures.Row(learned, world.to1, BigDecimal.valueOf(120))));
        SavedCell saved = world.as(world.head1).save(round, world.to1, learned, 0, 1200);
        assertThat(saved.unusual()).hasValueSatisfying(question -> {
            assertThat(question.factor()).isEqualTo(10);
            assertThat(question.question()).hasToString("indicator.unusual.before.more");
        });
        SavedCell answered = world.sheets.save(
                SaveCell.own(cell(world.to1), 1, CellValue.of(1200).answered("đúng, có hội thi")));
        assertThat(answered.unusual()).isEmpty();
    }

    @Test
    void whatWaitsIsTheSheetThenTheQuestionThenTheApproval() {
        assertThat(world.as(world.songCauChair).work.waiting())
                .extracting(WorkItem::due)
                .contains(LocalDate.of(2023, 6, 30));
        world.save(round, world.songCau, learned, 0, 5);
        world.submit(round, world.songCau);
        assertThat(world.work.waiting()).isEmpty();
        assertThat(world.as(world.officer).work.waiting())
                .extracting(WorkItem::path)
                .contains("so-lieu/" + round);
        world.cellReviews.ask(cell(world.songCau), "Có đúng không?");
        assertThat(world.as(world.songCauChair).work.waiting())
                .extracting(WorkItem::path)
                .containsExactly("so-lieu/" + round);
        assertThat(world.roundSubject.between(LocalDate.of(2023, 6, 30), LocalDate.of(2023, 6, 30)))
                .hasSize(1);
    }

    @Test
    void aQualifiedSumIsSaidAsQualified() {
        world.as(world.songCauChair)
                .sheets
                .save(SaveCell.own(cell(world.songCau), 0, CellValue.of(9).withQualifier(Qualifier.MORE_THAN)));
        world.submit(round, world.songCau);
        world.as(world.nongThuongChair).save(round, world.nongThuong, learned, 0, 8);
        world.submit(round, world.nongThuong);
        assertThat(cityTotal())
                .extracting(Tally::value, Tally::qualifier)
                .containsExactly(BigDecimal.valueOf(17), Qualifier.MORE_THAN);
        String code = world.dictionary.row(learned).code();
        assertThat(world.figureSource.read(new FigureKey(code, world.city, IndicatorWorld.H1)))
                .hasValueSatisfying(reading -> {
                    assertThat(reading.value()).isEqualByComparingTo("17");
                    assertThat(reading.reported()).isEqualTo(2);
                    assertThat(reading.expected()).isEqualTo(2);
                });
    }

    @OnH2
    static class OnH2Test extends ReturnsTest {}

    @OnPostgres
    static class OnPostgresTest extends ReturnsTest {}
}
