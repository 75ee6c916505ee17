package vn.congtachoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.audit.Verb;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.organisation.Makeup;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.programme.TestProgramme;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** Finding indicators, their pages, past figures from a paste, and "cùng kỳ" across merges. */
abstract class DictionaryTest {

    private static final Period LAST_YEAR = Period.half(2022, 1);

    @Autowired
    ApplicationContext context;

    IndicatorWorld world;

    @BeforeEach
    void newWorld() {
        world = new IndicatorWorld(context);
    }

    @Test
    void findsIndicatorsByWordsWithoutMarksAndByEveryCondition() {
        String mark = IndicatorWorld.code();
        UUID contentId = context.getBean(TestProgramme.class)
                .make(context.getBean(TestCity.class).build())
                .content();
        UUID old = world.indicator(form(mark + "A", "Hội viên nòng cốt " + mark, IndicatorKind.PERSON, null, 2020));
        UUID now = world.indicator(form(mark + "B", "Hội viên danh dự " + mark, IndicatorKind.PERSON, contentId, 2030));
        UUID money = world.indicator(form(mark + "C", "Quỹ Hội 100% " + mark, IndicatorKind.MONEY, null, 2030));
        assertThat(found(IndicatorFilter.words("hoi vien danh du " + mark))).containsExactly(now);
        assertThat(found(IndicatorFilter.words(mark.substring(2).toLowerCase(java.util.Locale.ROOT) + "c")))
                .containsExactly(money);
        assertThat(found(IndicatorFilter.words("100% " + mark))).containsExactly(money);
        assertThat(found(IndicatorFilter.words("1_0% " + mark))).isEmpty();
        assertThat(found(new IndicatorFilter(mark, null, IndicatorKind.PERSON, null, false)))
                .containsExactlyInAnyOrder(old, now);
        assertThat(found(new IndicatorFilter(mark, null, IndicatorKind.PERSON, null, true)))
                .containsExactly(now);
        assertThat(found(new IndicatorFilter(mark, Set.of(contentId), null, null, false)))
                .containsExactly(now);
        assertThat(found(new IndicatorFilter(mark, Set.of(), null, null, false)))
                .isEmpty();
        assertThat(found(new IndicatorFilter(mark, null, null, PeriodKind.MONTH, false)))
                .isEmpty();
        assertThat(world.dictionary.count(IndicatorFilter.words(mark))).isEqualTo(3);
    }

    private List<UUID> found(IndicatorFilter filter) {
        return world.as(world.officer).dictionary.list(filter, 0, 50).stream()
                .map(IndicatorRow::id)
                .toList();
    }

    private static IndicatorForm form(String code, String name, IndicatorKind kind, UUID contentId, int lastYear) {
        IndicatorForm usual =
                IndicatorForm.usual(code.substring(code.length() - 24), name, "", kind, "người", PeriodKind.HALF);
        return new IndicatorForm(
                usual.code(),
                name,
                "",
                kind,
                usual.unitLaw(),
                usual.timeLaw(),
                PeriodKind.HALF,
                "người",
                "",
                "",
                null,
                "",
                null,
                null,
                false,
                false,
                "",
                null,
                LocalDate.of(lastYear, 12, 31),
                contentId,
                0);
    }

    @Test
    void thePageOfAnIndicatorKnowsItsPartsChecksFormsAndHistory() {
        UUID women = world.indicator("Phụ nữ", IndicatorKind.PERSON);
        UUID members = world.indicator("Hội viên", IndicatorKind.PERSON);
        UUID minority = world.indicator(IndicatorForm.usual(
                        IndicatorWorld.code(), "Hội viên DTTS", "", IndicatorKind.PERSON, "lượt người", PeriodKind.HALF)
                .asPartOf(members, "dân tộc thiểu số"));
        CheckForm check =
                new CheckForm(members, CheckRelation.AT_MOST, Set.of(women), "Hội viên không hơn phụ nữ", true);
        world.dictionary.setChecks(members, List.of(check));
        UUID formId = world.form(PeriodKind.HALF, List.of(new FormLineRow(members, "", AskedOf.COMMUNE)));
        IndicatorDetail detail = world.pages.detail(members);
        assertThat(detail.parts()).extracting(IndicatorRow::id).containsExactly(minority);
        assertThat(detail.checks()).extracting(IndicatorDetail.Check::form).containsExactly(check);
        assertThat(detail.checks().getFirst().right())
                .extracting(IndicatorRow::id)
                .containsExactly(women);
        assertThat(detail.askedIn().getFirst().form().id()).isEqualTo(formId);
        assertThat(detail.askedIn().getFirst().askedOf()).isEqualTo(AskedOf.COMMUNE);
        assertThat(detail.inUse()).isFalse();
        assertThat(world.pages.detail(minority).whole().id()).isEqualTo(members);
        world.open(formId, IndicatorWorld.H1);
        assertThat(world.forms.isInUse(formId)).isTrue();
        assertThat(world.pages.history(members, 20))
                .extracting(HistoryLine::verb)
                .contains(Verb.CREATED);
    }

    @Test
    void aPasteShowsAllItsFaultsAndSavesNothingUntilItIsClean() {
        UUID item = world.indicator("Tin bài", IndicatorKind.ITEM);
        UUID money = world.indicator("Tiền vận động", IndicatorKind.MONEY);
        world.as(world.officer);
        String itemCode = world.dictionary.row(item).code();
        String moneyCode = world.dictionary.row(money).code();
        List<List<String>> faulty = List.of(
                List.of("Mã", "ĐVT", "Sông Cầu", "Phố Lạ"),
                List.of(itemCode, "tin", "12 con", "1"),
                List.of("KHONG-CO", "", "5", ""),
                List.of("Mục I", "", "", ""),
                List.of(moneyCode, "đồng", "-3", ""));
        PastReading reading = world.pastImport.dryRun(world.city, LAST_YEAR, faulty);
        assertThat(reading.faults()).extracting(PastReading.Fault::line).containsExactly(1, 2, 3, 5);
        assertThatThrownBy(() -> world.pastImport.apply(world.city, LAST_YEAR, faulty))
                .hasMessageContaining("indicator.past.faults");
        assertThat(present()).isEmpty();

        List<List<String>> clean = List.of(
                List.of("Mã", "ĐVT", "Sông Cầu", "Nông Thượng", "Trực tiếp"),
                List.of(itemCode, "tin", "12", "", "0"),
                List.of(moneyCode, "đồng", "hơn 17 triệu", "", ""));
        PastReading good = world.pastImport.dryRun(world.city, LAST_YEAR, clean);
        assertThat(good.isClean()).isTrue();
        assertThat(good.rows()).hasSize(3);
        assertThat(world.pastImport.apply(world.city, LAST_YEAR, clean)).isEqualTo(3);
        assertThat(present()).containsExactly(new PastPeriod(LAST_YEAR, 3, 2, 2));
        List<List<String>> again = List.of(List.of("Mã", "Sông Cầu"), List.of(itemCode, "13"));
        assertThat(world.pastImport.dryRun(world.city, LAST_YEAR, again).replaced())
                .isEqualTo(1);
        Map<UUID, EarlierValue> before = world.tables.lastYear(world.city, IndicatorWorld.H1, List.of(item, money));
        assertThat(before.get(item).value()).isEqualByComparingTo("12");
        assertThat(before.get(money).value()).isEqualByComparingTo("17000000");
    }

    private List<PastPeriod> present() {
        return world.as(world.officer).pastImport.present();
    }

    @Test
    void aPeriodThatARoundAsksForIsMendedThere() {
        UUID item = world.indicator("Tin bài", IndicatorKind.ITEM);
        world.round(item);
        String code = world.dictionary.row(item).code();
        PastReading reading = world.pastImport.dryRun(
                world.city, IndicatorWorld.H1, List.of(List.of("Mã", "Sông Cầu"), List.of(code, "3")));
        assertThat(reading.faults().getFirst().message().key()).isEqualTo("indicator.past.roundExists");
        assertThatThrownBy(() -> world.as(world.head1)
                        .pastImport
                        .dryRun(world.city, LAST_YEAR, List.of(List.of("Mã", "Sông Cầu"))))
                .isInstanceOf(ForbiddenException.class);
    }

    /** Sông Cầu of 2023 is the whole of one commune of 2022 and three tenths of another. */
    @Test
    void samePeriodLastYearGoesThroughTheUnitsThatWentInto() {
        UUID whole = Ids.next();
        UUID split = Ids.next();
        UUID members = world.indicator(IndicatorForm.usual(
                        IndicatorWorld.code(), "Hội viên", "", IndicatorKind.PERSON, "người", PeriodKind.HALF)
                .withTimeLaw(TimeLaw.LAST, false));
        UUID women = world.indicator("Phụ nữ", IndicatorKind.PERSON);
        UUID rate = world.indicator(
                IndicatorForm.usual(IndicatorWorld.code(), "Tỷ lệ", "", IndicatorKind.RATIO, "%", PeriodKind.HALF)
                        .asRatioOf(members, women));
        world.existed(whole, split);
        world.earlierTrees.put(2022, oldTree(whole, split));
        world.actors.actAs(new vn.congtachoi.kernel.SystemActor("test"));
        world.pastFigures.take(
                LAST_YEAR,
                List.of(
                        new PastFigures.Row(members, whole, BigDecimal.valueOf(100)),
                        new PastFigures.Row(members, split, BigDecimal.valueOf(55)),
                        new PastFigures.Row(women, whole, BigDecimal.valueOf(200))));
        List<UUID> all = List.of(members, women, rate);

        world.makeups.put(world.songCau, makeup(List.of(new Makeup.Part(whole, BigDecimal.ONE))));
        Map<UUID, EarlierValue> exact =
                world.as(world.songCauChair).tables.lastYear(world.songCau, IndicatorWorld.H1, all);
        assertThat(exact.get(members).value()).isEqualByComparingTo("100");
        assertThat(exact.get(members).estimate()).isFalse();
        assertThat(exact.get(rate).value()).isEqualByComparingTo("50");

        world.makeups.put(
                world.songCau,
                makeup(List.of(new Makeup.Part(whole, BigDecimal.ONE), new Makeup.Part(split, new BigDecimal("0.3")))));
        Map<UUID, EarlierValue> shared =
                world.as(world.songCauChair).tables.lastYear(world.songCau, IndicatorWorld.H1, all);
        assertThat(shared.get(members).value()).isEqualByComparingTo("117");
        assertThat(shared.get(members).estimate()).isTrue();

        world.makeups.put(world.songCau, makeup(List.of(new Makeup.Part(split, null))));
        assertThat(world.as(world.songCauChair).tables.lastYear(world.songCau, IndicatorWorld.H1, all))
                .isEmpty();
    }

    @Test
    void aSheetComparesWithThePredecessorsOfItsUnit() {
        UUID one = Ids.next();
        UUID two = Ids.next();
        UUID item = world.indicator("Tin bài", IndicatorKind.ITEM);
        world.existed(one, two);
        world.earlierTrees.put(2022, oldTree(one, two));
        world.actors.actAs(new vn.congtachoi.kernel.SystemActor("test"));
        world.pastFigures.take(
                LAST_YEAR,
                List.of(
                        new PastFigures.Row(item, one, BigDecimal.valueOf(30)),
                        new PastFigures.Row(item, two, BigDecimal.valueOf(12))));
        world.makeups.put(
                world.songCau,
                makeup(List.of(new Makeup.Part(one, BigDecimal.ONE), new Makeup.Part(two, BigDecimal.ONE))));
        UUID round = world.round(item);
        SheetCell cell = world.as(world.songCauChair)
                .sheets
                .sheet(round, world.songCau)
                .lines()
                .getFirst()
                .cells()
                .getFirst();
        assertThat(cell.lastYear().value()).isEqualByComparingTo("42");
        assertThat(cell.lastYear().estimate()).isFalse();
    }

    @Test
    void theTrendHasTheRunningPeriodLastAndBlanksStayBlank() {
        UUID item = world.indicator("Tin bài", IndicatorKind.ITEM);
        world.as(world.officer)
                .pastFigures
                .take(LAST_YEAR, List.of(new PastFigures.Row(item, world.to1, BigDecimal.valueOf(7))));
        List<IndicatorTrend.Point> points = world.trend.points(item, world.city, 4);
        assertThat(points)
                .extracting(IndicatorTrend.Point::period)
                .containsExactly(Period.half(2021, 2), Period.half(2022, 1), Period.half(2022, 2), IndicatorWorld.H1);
        assertThat(points.get(1).value().value()).isEqualByComparingTo("7");
        assertThat(points.getLast().value()).isNull();
        assertThat(world.as(world.head1).trend.unit()).isEmpty();
    }

    private UnitTree oldTree(UUID one, UUID two) {
        List<UnitRef> units = List.of(
                IndicatorWorld.unit(world.city, "Hội LHPN thành phố", UnitKind.CITY, null, "0"),
                IndicatorWorld.unit(one, "Xã cũ", UnitKind.COMMUNE, world.city, "1"),
                IndicatorWorld.unit(two, "Xã chia", UnitKind.COMMUNE, world.city, "2"));
        return new UnitTree(LocalDate.of(2022, 6, 30), units);
    }

    private static Makeup makeup(List<Makeup.Part> parts) {
        return new Makeup(parts, List.of());
    }

    @Test
    void targetsOfAYearAreFoundAndOnlyHerUnitsOffered() {
        UUID item = world.indicator("Mô hình", IndicatorKind.ITEM);
        world.as(world.officer)
                .targets
                .saveAll(world.city, 2023, List.of(new TargetCell(item, world.songCau, BigDecimal.valueOf(0), "", 0)));
        assertThat(world.targets.indicatorsWithTarget(world.city, 2023)).containsExactly(item);
        assertThat(world.targets.indicatorsWithTarget(world.city, 2022)).isEmpty();
        TargetMatrix.Row row =
                world.targets.matrix(world.city, 2023, List.of(item)).rows().getFirst();
        assertThat(row.cells().get(0).value()).isEqualByComparingTo("0");
        assertThat(row.cells().get(1).value()).isNull();
        assertThat(world.as(world.songCauChair).targets.units(2023))
                .extracting(UnitRef::id)
                .containsExactly(world.songCau);
    }

    @OnH2
    static class OnH2Test extends DictionaryTest {}

    @OnPostgres
    static class OnPostgresTest extends DictionaryTest {}
}
