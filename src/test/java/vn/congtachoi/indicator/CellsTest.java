package vn.congtachoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Single cells of a return: typed twice, left blank, queried, corrected, fed by sessions. */
abstract class CellsTest extends ReturnsBench {

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
    void whateverComesInBatchesAddsUpMoneyAndUnitsDoNot() {
        for (IndicatorKind kind : IndicatorKind.values()) {
            if (kind == IndicatorKind.RATIO) {
                continue;
            }
            UUID other = world.indicator("Theo lần " + kind, kind);
            UUID asked = world.round(other);
            CellRef cell = new CellRef(asked, world.to1, other);
            ThrowingCallable add = () -> world.as(world.head1)
                    .sessions
                    .add(Ids.next(), cell, new SessionForm(LocalDate.of(2023, 3, 8), "Ra mắt", 1));
            if (kind == IndicatorKind.MONEY || kind == IndicatorKind.UNIT_COUNT) {
                assertThatThrownBy(add).as(kind.name()).hasMessageContaining("indicator.session.kind");
            } else {
                assertThatCode(add).as(kind.name()).doesNotThrowAnyException();
            }
        }
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
    static class OnH2Test extends CellsTest {}

    @OnPostgres
    static class OnPostgresTest extends CellsTest {}
}
