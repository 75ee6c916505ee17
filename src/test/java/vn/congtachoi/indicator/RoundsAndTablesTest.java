package vn.congtachoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.Scale;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Laws over time in the database, dictionary, forms, targets and quick rounds. */
abstract class RoundsAndTablesTest {

    @Autowired
    ApplicationContext context;

    IndicatorWorld world;

    @BeforeEach
    void newWorld() {
        world = new IndicatorWorld(context);
    }

    private UUID monthly(String name, IndicatorKind kind, TimeLaw law) {
        return world.indicator(IndicatorForm.usual(IndicatorWorld.code(), name, "", kind, "lượt", PeriodKind.MONTH)
                .withTimeLaw(law, false));
    }

    private void past(int month, UUID indicator, UUID unit, long value) {
        world.as(world.officer)
                .pastFigures
                .take(
                        Period.month(2023, month),
                        List.of(new PastFigures.Row(indicator, unit, BigDecimal.valueOf(value))));
    }

    @Test
    void monthsBecomeAHalfYearByTheLawOfEachIndicator() {
        UUID sum = monthly("Buổi", IndicatorKind.ITEM, TimeLaw.SUM);
        UUID last = monthly("Dư nợ", IndicatorKind.MONEY, TimeLaw.LAST);
        UUID max = monthly("Cao nhất", IndicatorKind.ITEM, TimeLaw.MAX);
        UUID none = monthly("Người", IndicatorKind.PERSON, TimeLaw.NONE);
        UUID ratio = world.indicator(
                IndicatorForm.usual(IndicatorWorld.code(), "Tỷ lệ", "", IndicatorKind.RATIO, "%", PeriodKind.HALF)
                        .asRatioOf(max, sum));
        for (UUID indicator : List.of(sum, last, max, none)) {
            past(1, indicator, world.to1, 10);
            past(2, indicator, world.to1, 4);
            past(1, indicator, world.to2, 1);
            past(3, indicator, world.to3, 5);
        }
        List<FormLineRow> lines = new ArrayList<>();
        List.of(sum, last, max, none, ratio).forEach(id -> lines.add(new FormLineRow(id, "", AskedOf.BOTH)));
        UUID form = world.form(PeriodKind.HALF, lines);
        CompiledTable table = world.tables.table(form, IndicatorWorld.H1, world.city);
        assertThat(table.columns())
                .extracting(CompiledTable.Column::name)
                .containsExactly("Hội LHPN thành phố", "Sông Cầu", "Nông Thượng");
        assertThat(values(table, sum)).containsExactly(null, 15L, 5L, 20L);
        assertThat(values(table, last)).containsExactly(null, 5L, 5L, 10L);
        assertThat(values(table, max)).containsExactly(null, 11L, 5L, 16L);
        assertThat(values(table, none)).containsExactly(null, null, null, null);
        assertThat(world.row(table, ratio).total().value()).isEqualByComparingTo("80");
        CompiledTable opened = world.tables.table(form, IndicatorWorld.H1, world.songCau);
        assertThat(values(opened, sum)).containsExactly(null, 14L, 1L, 15L);
    }

    private List<Long> values(CompiledTable table, UUID indicator) {
        CompiledTable.Row row = world.row(table, indicator);
        List<Long> values = new ArrayList<>();
        row.cells()
                .forEach(cell ->
                        values.add(cell.value() == null ? null : cell.value().longValue()));
        values.add(row.total().value() == null ? null : row.total().value().longValue());
        return values;
    }

    @Test
    void unitsThatMeetTheConditionAreCounted() {
        UUID active = world.indicator("Cơ sở duy trì hoạt động", IndicatorKind.UNIT_COUNT);
        UUID round = world.round(AskedOf.BRANCH, active);
        world.as(world.songCauChair).tell(round, world.to1, active, 1);
        world.tell(round, world.to2, active, 0);
        assertThatThrownBy(() -> world.save(round, world.songCau, active, 0, 1))
                .hasMessageContaining("indicator.cell.notAsked");
        world.submit(round, world.songCau);
        world.as(world.officer);
        assertThat(values(world.tables.table(round, world.city), active)).containsExactly(null, 1L, null, 1L);
    }

    @Test
    void thePortalItselfSeesEverything() {
        UUID item = world.indicator("Tin bài", IndicatorKind.ITEM);
        UUID round = world.round(item);
        world.as(world.head1).save(round, world.to1, item, 0, 7);
        world.actors.actAs(new SystemActor("demo"));
        assertThat(world.row(world.tables.table(round, world.city), item)
                        .total()
                        .value())
                .isEqualByComparingTo("7");
    }

    @Test
    void theDictionaryBelongsToTheHeadUnitAndKeepsItsMeaning() {
        UUID item = world.indicator("Tin bài", IndicatorKind.ITEM);
        IndicatorForm form = world.as(world.songCauChair).dictionary.form(item);
        assertThatThrownBy(() -> world.dictionary.revise(item, form)).isInstanceOf(ForbiddenException.class);
        world.as(world.officer).dictionary.revise(item, form.explained("đếm bài đăng", "", "", true, null));
        assertThatThrownBy(() -> world.dictionary.revise(item, form)).isInstanceOf(StaleDataException.class);
        UUID round = world.round(item);
        world.as(world.head1).save(round, world.to1, item, 0, 1);
        world.as(world.officer);
        IndicatorForm other = world.dictionary.form(item).withTimeLaw(TimeLaw.LAST, false);
        assertThatThrownBy(() -> world.dictionary.revise(item, other)).hasMessageContaining("indicator.form.inUse");
        assertThat(world.dictionary.list(IndicatorFilter.words("tin bai"), 0, 10))
                .isNotEmpty();
    }

    @Test
    void aUsedFormMayGrowButNotLoseALine() {
        UUID one = world.indicator("Một", IndicatorKind.ITEM);
        UUID two = world.indicator("Hai", IndicatorKind.ITEM);
        UUID form = world.form(PeriodKind.HALF, List.of(new FormLineRow(one, "I", AskedOf.BOTH)));
        world.open(form, IndicatorWorld.H1);
        ReportFormData data = world.forms.get(form);
        List<FormLineRow> grown =
                List.of(new FormLineRow(two, "", AskedOf.BRANCH), new FormLineRow(one, "I", AskedOf.BOTH));
        world.forms.revise(form, with(data, grown));
        assertThat(world.forms.get(form).lines()).isEqualTo(grown);
        ReportFormData now = world.forms.get(form);
        assertThatThrownBy(() -> world.forms.revise(form, with(now, grown.subList(0, 1))))
                .hasMessageContaining("indicator.reportForm.inUse");
        assertThatThrownBy(() -> world.open(form, IndicatorWorld.H1)).hasMessageContaining("indicator.round.twice");
    }

    private static ReportFormData with(ReportFormData data, List<FormLineRow> lines) {
        return new ReportFormData(
                data.code(), data.name(), data.collected(), data.ownerUnitId(), lines, data.units(), data.version());
    }

    @Test
    void targetsAreGivenDownAndWhatIsLeftIsShown() {
        UUID item = world.indicator("Mô hình", IndicatorKind.ITEM);
        world.as(world.officer)
                .targets
                .saveAll(
                        world.city,
                        2023,
                        List.of(
                                new TargetCell(item, world.city, BigDecimal.valueOf(100), "", 0),
                                new TargetCell(item, world.songCau, BigDecimal.valueOf(60), "", 0)));
        TargetMatrix.Row row =
                world.targets.matrix(world.city, 2023, List.of(item)).rows().getFirst();
        assertThat(row.given()).isEqualByComparingTo("60");
        assertThat(row.left()).isEqualByComparingTo("40");
        long read = row.cells().getFirst().version();
        world.targets.saveAll(
                world.city, 2023, List.of(new TargetCell(item, world.songCau, BigDecimal.valueOf(70), "", read)));
        assertThatThrownBy(() -> world.targets.saveAll(
                        world.city,
                        2023,
                        List.of(new TargetCell(item, world.songCau, BigDecimal.valueOf(80), "", read))))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> world.targets.saveAll(
                        world.city, 2023, List.of(new TargetCell(item, world.to1, BigDecimal.ONE, "", 0))))
                .hasMessageContaining("indicator.target.notBelow");
        assertThatThrownBy(() -> world.as(world.songCauChair).targets.saveAll(world.city, 2023, List.of()))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aQuickRoundAsksAndAddsUp() {
        UUID round = world.as(world.officer)
                .quickRounds
                .open(new QuickRoundForm(
                        "Thiệt hại mưa lũ",
                        "Báo cáo Thường trực Thành ủy",
                        world.city,
                        IndicatorWorld.NOW.plusSeconds(3600),
                        Set.of(world.songCau, world.nongThuong),
                        List.of(
                                QuickRoundForm.Question.required(QuestionKind.NUMBER, "Số hộ bị ảnh hưởng"),
                                QuickRoundForm.Question.required(QuestionKind.YES_NO, "Có cần hỗ trợ không?"))));
        List<QuestionRow> questions = world.as(world.songCauChair)
                .quickRounds
                .sheet(round, world.songCau)
                .questions();
        Map<UUID, QuickReply> first = Map.of(questions.get(0).id(), QuickReply.of(BigDecimal.valueOf(12), "12"));
        assertThatThrownBy(() -> world.quickRounds.submit(round, world.songCau, first))
                .hasMessageContaining("indicator.quick.unanswered");
        world.quickRounds.answer(round, world.songCau, first);
        world.quickRounds.submit(round, world.songCau, Map.of(questions.get(1).id(), QuickReply.of(true)));
        QuickTable table = world.as(world.officer).quickReports.table(round);
        assertThat(table.completeness().missing()).containsExactly("Nông Thượng");
        assertThat(table.totals().get(questions.get(0).id()).value()).isEqualByComparingTo("12");
        assertThat(world.chase.list(round, world.city).sent()).isEqualTo(1);
        assertThat(world.reviews.approveClean(round, world.city)).containsExactly(world.songCau);
        assertThatThrownBy(() -> world.as(world.head3).quickRounds.sheet(round, world.songCau))
                .isInstanceOf(ForbiddenException.class);
    }

    private UUID quick(Set<UUID> units, QuickRoundForm.Question... questions) {
        return world.as(world.officer)
                .quickRounds
                .open(new QuickRoundForm(
                        "Nắm nhanh",
                        "Báo cáo Thành ủy",
                        world.city,
                        IndicatorWorld.NOW.plusSeconds(3600),
                        units,
                        List.of(questions)));
    }

    @Test
    void aQuestionThatMayStayOpenHoldsNobodyUp() {
        UUID round = quick(
                Set.of(world.songCau),
                QuickRoundForm.Question.required(QuestionKind.NUMBER, "Số hộ"),
                new QuickRoundForm.Question(QuestionKind.TEXT, "Ghi chú", false));
        QuickSheet sheet = world.as(world.songCauChair).quickRounds.sheet(round, world.songCau);
        assertThat(sheet.why()).isEqualTo("Báo cáo Thành ủy");
        assertThat(sheet.questions()).extracting(QuestionRow::required).containsExactly(true, false);
        UUID number = sheet.questions().getFirst().id();
        QuickReply about =
                QuickReply.of(new Quantity(BigDecimal.valueOf(17), Qualifier.MORE_THAN, Scale.ONE, "hơn 17"));
        world.quickRounds.submit(round, world.songCau, Map.of(number, about));
        QuickTable table = world.as(world.officer).quickReports.table(round);
        assertThat(table.totals().get(number).qualifier()).isEqualTo(Qualifier.MORE_THAN);
        QuickTable.Row row = table.rows().getFirst();
        assertThat(row.submittedAt()).isEqualTo(IndicatorWorld.NOW);
        assertThat(row.answers().get(number).by()).isEqualTo("Lý Thị Cầu");
        assertThat(row.answers().get(number).at()).isEqualTo(IndicatorWorld.NOW);
    }

    @Test
    void onlyTheUnitItselfAnswersAndDraftsStayItsOwn() {
        UUID round = quick(Set.of(world.songCau), QuickRoundForm.Question.required(QuestionKind.TEXT, "Việc gì"));
        QuickSheet own = world.as(world.songCauChair).quickRounds.sheet(round, world.songCau);
        Map<UUID, QuickReply> answer = Map.of(own.questions().getFirst().id(), QuickReply.of("Bản nháp"));
        world.quickRounds.answer(round, world.songCau, answer);
        world.as(world.officer);
        assertThat(world.quickRounds.sheet(round, world.songCau).answers()).isEmpty();
        assertThat(world.quickReports.table(round).rows().getFirst().answers()).isEmpty();
        assertThatThrownBy(() -> world.quickRounds.answer(round, world.songCau, answer))
                .hasMessageContaining("indicator.quick.onlyUnit");
        UUID otherQuestion = world.as(world.songCauChair)
                .quickRounds
                .sheet(
                        quick(Set.of(world.songCau), QuickRoundForm.Question.required(QuestionKind.TEXT, "Khác")),
                        world.songCau)
                .questions()
                .getFirst()
                .id();
        world.as(world.songCauChair);
        assertThatThrownBy(
                        () -> world.quickRounds.answer(round, world.songCau, Map.of(otherQuestion, QuickReply.of("x"))))
                .hasMessageContaining("indicator.notFound");
    }

    @Test
    void theListAndTheWayInFollowFromWhereSheStands() {
        QuickRoundForm.Question question = QuickRoundForm.Question.required(QuestionKind.YES_NO, "Có không?");
        UUID round = quick(Set.of(world.songCau, world.to3), question);
        assertThat(world.rounds.list(0, 5)).extracting(RoundRow::id).doesNotContain(round);
        assertThat(world.quickReports.list()).singleElement().satisfies(row -> {
            assertThat(row.mine()).isNull();
            assertThat(row.asked()).isEqualTo(2);
            assertThat(row.open()).isTrue();
        });
        assertThat(world.quickReports.place(round)).isEqualTo(new QuickPlace(world.city, false, true));
        world.as(world.head3);
        assertThat(world.quickReports.list()).singleElement().satisfies(row -> assertThat(row.mine())
                .isEqualTo(ReturnState.NOT_STARTED));
        assertThat(world.quickReports.place(round)).isEqualTo(new QuickPlace(world.to3, true, false));
        world.as(world.nongThuongChair);
        assertThat(world.quickReports.place(round)).isEqualTo(new QuickPlace(world.nongThuong, false, false));
        assertThatThrownBy(() -> world.quickReports.table(round)).isInstanceOf(ForbiddenException.class);
        world.as(world.head1);
        assertThat(world.quickReports.list()).isEmpty();
        assertThatThrownBy(() -> world.quickReports.place(round)).hasMessageContaining("indicator.notFound");
        assertThat(world.as(world.songCauChair).work.waiting())
                .extracting(item -> item.path())
                .contains("bao-cao-nhanh/" + round);
    }

    @Test
    void aRoundIsFoundOnlyByThoseItConcerns() {
        UUID item = world.indicator("Tin bài", IndicatorKind.ITEM);
        UUID round = world.round(item);
        assertThat(world.as(world.head3).rounds.list(0, 5))
                .extracting(RoundRow::id)
                .containsExactly(round);
        assertThat(world.roundSubject.mayRead(round)).isTrue();
        IndicatorWorld elsewhere = new IndicatorWorld(context);
        elsewhere.as(elsewhere.officer);
        assertThat(elsewhere.roundSubject.mayRead(round)).isFalse();
        assertThatThrownBy(() -> elsewhere.rounds.get(round)).hasMessageContaining("indicator.notFound");
    }

    private UUID valid(String name, LocalDate from, LocalDate to) {
        UUID id = world.indicator(name, IndicatorKind.ATTENDANCE);
        world.as(world.officer).dictionary.revise(id, valid(world.dictionary.form(id), from, to));
        return id;
    }

    private static IndicatorForm valid(IndicatorForm form, LocalDate from, LocalDate to) {
        return new IndicatorForm(
                form.code(),
                form.name(),
                form.shortName(),
                form.kind(),
                form.unitLaw(),
                form.timeLaw(),
                form.collected(),
                form.measure(),
                form.guidance(),
                form.example(),
                form.wholeId(),
                form.partLabel(),
                form.numeratorId(),
                form.denominatorId(),
                form.newPeople(),
                form.unverified(),
                form.remark(),
                from,
                to,
                form.programmeContentId(),
                form.version());
    }

    private List<UUID> onTheSheet(UUID round) {
        return world.as(world.songCauChair).sheets.sheet(round, world.songCau).lines().stream()
                .map(line -> line.indicator().id())
                .toList();
    }

    @Test
    void whatIsNotValidInThePeriodIsNotAsked() {
        UUID always = world.indicator("Luôn hỏi", IndicatorKind.ATTENDANCE);
        UUID before = valid("Hết hiệu lực", null, LocalDate.of(2022, 12, 31));
        UUID later = valid("Chưa có hiệu lực", LocalDate.of(2023, 7, 1), null);
        UUID partly = valid("Hết trong kỳ", null, LocalDate.of(2023, 1, 1));
        UUID round = world.round(always, before, later, partly);
        assertThat(onTheSheet(round)).containsExactly(always, partly);
        assertThat(world.as(world.officer).tables.table(round, world.city).rows())
                .extracting(row -> row.indicator().id())
                .containsExactly(always, partly);
        assertThatThrownBy(() -> world.as(world.songCauChair).save(round, world.songCau, before, 0, 5))
                .hasMessageContaining("indicator.notFound");
    }

    @Test
    void whatWasEnteredStaysInSightWhenItsValidityEnds() {
        UUID kept = world.indicator("Có số", IndicatorKind.ATTENDANCE);
        UUID empty = world.indicator("Không số", IndicatorKind.ATTENDANCE);
        UUID round = world.round(kept, empty);
        world.as(world.songCauChair).save(round, world.songCau, kept, 0, 5);
        world.as(world.officer);
        LocalDate end = LocalDate.of(2022, 12, 31);
        world.dictionary.revise(kept, valid(world.dictionary.form(kept), null, end));
        world.dictionary.revise(empty, valid(world.dictionary.form(empty), null, end));
        assertThat(onTheSheet(round)).containsExactly(kept);
    }

    @Test
    void aRoundThatWouldAskNothingIsNotOpened() {
        UUID before = valid("Hết hiệu lực", null, LocalDate.of(2022, 12, 31));
        assertThatThrownBy(() -> world.round(before)).hasMessageContaining("indicator.round.nothingValid");
    }

    @OnH2
    static class OnH2Test extends RoundsAndTablesTest {}

    @OnPostgres
    static class OnPostgresTest extends RoundsAndTablesTest {}
}
