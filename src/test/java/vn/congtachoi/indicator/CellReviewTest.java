package vn.congtachoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.uikit.Texts;

/** Single cells asked again, answered, read, corrected; and rounds that are locked twice. */
abstract class CellReviewTest {

    @Autowired
    ApplicationContext context;

    IndicatorWorld world;
    UUID learned;
    UUID round;

    @BeforeEach
    void oneSentReturn() {
        world = new IndicatorWorld(context);
        learned = world.indicator("Phụ nữ được tuyên truyền", IndicatorKind.ATTENDANCE);
        round = world.round(learned);
        world.as(world.songCauChair).save(round, world.songCau, learned, 0, 8000);
        world.submit(round, world.songCau);
    }

    private CellRef cell(UUID unit) {
        return new CellRef(round, unit, learned);
    }

    private UUID ask() {
        return world.as(world.officer).cellReviews.ask(cell(world.songCau), "Có đúng không?");
    }

    private void answer(UUID query, int revision, long value) {
        world.as(world.songCauChair)
                .cellReviews
                .answer(query, SaveCell.own(cell(world.songCau), revision, CellValue.of(value)), "đã xem sổ");
    }

    private static String key(Decision decision) {
        return String.valueOf(decision.reason());
    }

    @Test
    void theRestStaysApprovedOnceTheAnswerWasRead() {
        world.as(world.officer).reviews.approve(round, world.songCau);
        UUID query = ask();
        assertThatThrownBy(() -> world.cellReviews.close(query)).hasMessageContaining("indicator.query.open");
        answer(query, 1, 800);
        assertThat(world.as(world.officer).state(round, world.songCau)).isEqualTo(ReturnState.SUBMITTED);
        world.cellReviews.close(query);
        assertThat(world.state(round, world.songCau)).isEqualTo(ReturnState.APPROVED);
        assertThat(world.cellDetails.of(cell(world.songCau)).pending()).isNull();
    }

    @Test
    void aReturnThatWasNeverApprovedIsNotApprovedByReadingAnAnswer() {
        UUID query = ask();
        answer(query, 1, 800);
        world.as(world.officer).cellReviews.close(query);
        assertThat(world.state(round, world.songCau)).isEqualTo(ReturnState.SUBMITTED);
    }

    @Test
    void askingAgainReadsTheFormerAnswerAndKeepsBoth() {
        answer(ask(), 1, 800);
        ask();
        assertThat(world.cellDetails.of(cell(world.songCau)).queries())
                .extracting(QueryRow::state)
                .containsExactly(QueryState.CLOSED, QueryState.OPEN);
        assertThatThrownBy(() -> world.cellReviews.ask(cell(world.songCau), "Và nữa?"))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("indicator.query.already");
    }

    @Test
    void whatIsNotSentOrLockedIsNeitherAskedNorCorrectedAndSaysWhy() {
        CellDetail unsent = world.as(world.officer).cellDetails.of(cell(world.nongThuong));
        assertThat(key(unsent.mayAsk())).contains("indicator.query.notSent");
        assertThat(key(unsent.mayCorrect())).contains("indicator.correct.notSent");
        world.rounds.lock(round);
        CellDetail locked = world.cellDetails.of(cell(world.songCau));
        assertThat(key(locked.mayAsk())).contains("indicator.query.locked");
        assertThat(key(locked.mayCorrect())).contains("indicator.correct.locked");
        assertThat(key(locked.mayEdit())).contains("indicator.cell.roundLocked");
        assertThatThrownBy(() -> world.cellReviews.ask(cell(world.songCau), "Có đúng không?"))
                .hasMessageContaining("indicator.query.locked");
    }

    @Test
    void onlyTheLevelAboveReviews() {
        CellDetail own = world.as(world.songCauChair).cellDetails.of(cell(world.songCau));
        assertThat(key(own.mayReview())).contains("indicator.review.notYours");
        assertThatThrownBy(() -> world.cellReviews.ask(cell(world.songCau), "?"))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.as(world.head3).cellDetails.of(cell(world.songCau)))
                .isInstanceOf(ForbiddenException.class);
        CellDetail owner = world.as(world.officer).cellDetails.of(cell(world.city));
        assertThat(key(owner.mayReview())).contains("indicator.review.nobodyAbove");
    }

    @Test
    void whoAnswersForAUnitSaysWhoToldHer() {
        UUID query = ask();
        SaveCell bare = SaveCell.own(cell(world.songCau), 1, CellValue.of(800));
        assertThat(world.cellDetails.of(cell(world.songCau)).onBehalf()).isTrue();
        assertThatThrownBy(() -> world.cellReviews.answer(query, bare, "nghe điện thoại"))
                .hasMessageContaining("indicator.entry.toldByMissing");
        EntrySource told = EntrySource.onBehalf("đ/c Cầu", Channel.PHONE, null);
        world.cellReviews.answer(query, new SaveCell(cell(world.songCau), 1, CellValue.of(800), told), "");
        assertThat(world.cellDetails.of(cell(world.songCau)).value().value()).isEqualByComparingTo("800");
    }

    @Test
    void anAnswerWaitsForWhoAsked() {
        assertThat(titles()).noneMatch(title -> title.startsWith("Xem trả lời"));
        UUID query = ask();
        answer(query, 1, 800);
        assertThat(titles()).contains("Xem trả lời 1 ô đã hỏi lại");
        world.as(world.officer).cellReviews.close(query);
        assertThat(titles()).noneMatch(title -> title.startsWith("Xem trả lời"));
    }

    private List<String> titles() {
        return world.as(world.officer).work.waiting().stream()
                .map(item -> item.title())
                .toList();
    }

    @Test
    void draftsOfABranchAreNotShownAbove() {
        world.as(world.head3).save(round, world.to3, learned, 0, 7);
        CellDetail seen = world.as(world.nongThuongChair).cellDetails.of(cell(world.to3));
        assertThat(seen.hiddenDraft()).isTrue();
        assertThat(seen.entry()).isNull();
        assertThat(seen.history()).isEmpty();
        SheetView table = world.sheets.sheet(round, world.nongThuong);
        assertThat(table.columns())
                .filteredOn(column -> column.mayTakeOver().allowed())
                .extracting(SheetView.Column::unitId)
                .containsExactly(world.to3);
        assertThat(table.columns())
                .filteredOn(SheetView.Column::onBehalf)
                .extracting(SheetView.Column::unitId)
                .containsExactly(world.to3);
        assertThat(world.sheets.sheet(round, world.to3).columns().getFirst().onBehalf())
                .isTrue();
    }

    @Test
    void questionsAreListedWithTheNamesOfTheirCells() {
        ask();
        assertThat(world.cellDetails.queries(round, world.city)).singleElement().satisfies(line -> {
            assertThat(line.unitName()).isEqualTo("Sông Cầu");
            assertThat(line.indicator().name()).isEqualTo("Phụ nữ được tuyên truyền");
            assertThat(line.query().valueThen()).isEqualByComparingTo("8000");
        });
        assertThatThrownBy(() -> world.as(world.nongThuongChair).cellDetails.queries(round, world.city))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void theRulesOfAnIndicatorAreToldCellByCellBeforeABlockIsSaved() {
        UUID reached = world.indicator(IndicatorForm.usual(
                IndicatorWorld.code(),
                "Cơ sở duy trì hoạt động",
                "",
                IndicatorKind.UNIT_COUNT,
                "cơ sở",
                PeriodKind.HALF));
        List<CellFault> faults = world.as(world.songCauChair)
                .sheets
                .faults(List.of(
                        SaveCell.own(cell(world.songCau), 0, CellValue.of(5)),
                        SaveCell.own(new CellRef(round, world.songCau, reached), 0, CellValue.of(2))));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.cell().indicatorId()).isEqualTo(reached);
            assertThat(fault.reason()).hasToString("indicator.cell.zeroOrOne");
        });
    }

    @Test
    void aReopenedRoundIsLockedAgain() {
        world.as(world.officer).rounds.lock(round);
        world.rounds.reopen(round, "bổ sung", IndicatorWorld.NOW.plusSeconds(3600));
        assertThat(world.rounds.list(RoundFilter.ALL.withShown(RoundFilter.Shown.OPEN), 0, 10))
                .extracting(RoundRow::id)
                .contains(round);
        world.rounds.lock(round);
        assertThat(world.rounds.list(
                        RoundFilter.ALL.withShown(RoundFilter.Shown.LOCKED).withYear(2023), 0, 10))
                .extracting(RoundRow::id)
                .contains(round);
        assertThat(world.rounds.list(RoundFilter.ALL.withYear(2022), 0, 10))
                .extracting(RoundRow::id)
                .doesNotContain(round);
        assertThat(world.rounds.years()).contains(2023);
    }

    @Test
    void whoMayOpenRoundsIsAnsweredByHerGrants() {
        assertThat(world.as(world.officer).rounds.owners()).containsExactly(world.city);
        assertThat(world.as(world.head1).rounds.owners()).isEmpty();
        RoundRow row = world.as(world.songCauChair).rounds.get(round);
        assertThat(world.rounds.mayEdit(row).allowed()).isFalse();
        assertThat(world.as(world.officer).rounds.mayEdit(row).allowed()).isTrue();
    }

    @Test
    void whoCorrectedHasEnteredAndAnotherApproves() {
        world.as(world.officer)
                .cellReviews
                .correct(new SaveCell(
                        cell(world.songCau),
                        1,
                        CellValue.of(800),
                        EntrySource.corrected("gõ thừa một số 0", "đ/c Cầu", Channel.PHONE, null)));
        assertThatThrownBy(() -> world.reviews.approve(round, world.songCau))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(Texts.of(refusal))
                        .isEqualTo("Đồng chí đã sửa số liệu của đơn vị này theo xác nhận nên không tự duyệt. "
                                + "Đề nghị đồng chí khác duyệt."));
        assertThat(world.reviews.approveClean(round, world.city)).isEmpty();
        assertThat(world.as(world.chair).reviews.approveClean(round, world.city))
                .containsExactly(world.songCau);
        assertThat(world.sheets.sheet(round, world.songCau).history().getLast().sentence())
                .as("an ordinary approval")
                .isNull();
    }

    @Test
    void whoCorrectedApprovesWhereNobodyElseCanAndItIsSaid() {
        world.as(world.officer)
                .cellReviews
                .correct(new SaveCell(
                        cell(world.songCau),
                        1,
                        CellValue.of(800),
                        EntrySource.corrected("gõ thừa một số 0", "đ/c Cầu", Channel.PHONE, null)));
        world.alone.add(world.officer.accountId());
        world.reviews.approve(round, world.songCau);
        assertThat(world.sheets.sheet(round, world.songCau).history().getLast().sentence())
                .hasToString("indicator.approve.nobodyElse");
    }

    @Test
    void herOwnCorrectionDoesNotApproveAgainByReadingTheAnswer() {
        UUID other = world.indicator("Tin bài", IndicatorKind.ITEM);
        UUID two = world.round(learned, other);
        CellRef asked = new CellRef(two, world.nongThuong, other);
        world.as(world.nongThuongChair).save(two, world.nongThuong, other, 0, 5);
        world.submit(two, world.nongThuong);
        world.as(world.officer).reviews.approve(two, world.nongThuong);
        world.cellReviews.correct(new SaveCell(
                new CellRef(two, world.nongThuong, learned),
                0,
                CellValue.of(7),
                EntrySource.corrected("ghi sót", "đ/c Nông", null, null)));
        UUID query = world.cellReviews.ask(asked, "Có đúng không?");
        world.as(world.nongThuongChair).cellReviews.answer(query, SaveCell.own(asked, 1, CellValue.of(5)), "đúng");
        world.as(world.officer).cellReviews.close(query);
        assertThat(world.state(two, world.nongThuong)).isEqualTo(ReturnState.SUBMITTED);
    }

    @OnH2
    static class OnH2Test extends CellReviewTest {}

    @OnPostgres
    static class OnPostgresTest extends CellReviewTest {}
}
