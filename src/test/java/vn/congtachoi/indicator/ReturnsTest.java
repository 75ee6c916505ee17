package vn.congtachoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** A return on its way from the branch to the compiled table, with every refusal on the way. */
abstract class ReturnsTest extends ReturnsBench {

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
    void aDraftIsNotSentByWhoHasNotSeenIt() {
        world.as(world.head1).save(round, world.to1, learned, 0, 120);
        assertThatThrownBy(() -> world.as(world.songCauChair).submit(round, world.to1))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("indicator.submit.draftBelow");
        assertThatThrownBy(() -> world.submissions.write(round, world.to1, ReturnTexts.none()))
                .hasMessageContaining("indicator.submit.draftBelow");
        assertThat(world.as(world.officer).state(round, world.to1)).isEqualTo(ReturnState.DRAFTING);
        world.as(world.songCauChair).submissions.takeOver(round, world.to1, "chị Một nhờ");
        world.submit(round, world.to1);
        assertThat(world.as(world.officer).state(round, world.to1)).isEqualTo(ReturnState.SUBMITTED);
    }

    @Test
    void whatWasSentOnIsTakenBackBeforeItIsGivenBack() {
        world.as(world.head1).submit(round, world.to1);
        world.as(world.songCauChair).submit(round, world.songCau);
        assertThatThrownBy(() -> world.reviews.sendBack(round, world.to1, "xem lại"))
                .hasMessageContaining("indicator.sendBack.carried");
        world.submissions.withdraw(round, world.songCau);
        world.reviews.sendBack(round, world.to1, "xem lại");
        assertThat(world.as(world.officer).state(round, world.to1)).isEqualTo(ReturnState.REOPENED);
    }

    @Test
    void aLockedRoundGivesNothingBack() {
        world.as(world.officer).rounds.lock(round);
        assertThatThrownBy(() -> world.reviews.sendBack(round, world.songCau, "xem lại"))
                .hasMessageContaining("indicator.sendBack.locked");
    }

    @OnH2
    static class OnH2Test extends ReturnsTest {}

    @OnPostgres
    static class OnPostgresTest extends ReturnsTest {}
}
