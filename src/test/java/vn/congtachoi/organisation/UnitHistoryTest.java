package vn.congtachoi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;

class UnitHistoryTest {

    private static final LocalDate START = LocalDate.of(2015, 3, 11);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private static Unit unit(String name, UnitKind kind, @Nullable Unit parent) {
        return new Unit(UnitFacts.of(name, "", kind), parent == null ? null : parent.id(), START, "");
    }

    private static UnitHistory history(List<LineageLine> lines, Unit... units) {
        return new UnitHistory(
                Ids.next(),
                List.of(units).stream().flatMap(unit -> unit.spans().stream()).toList(),
                lines);
    }

    private static LineageLine line(Unit from, Unit to, LineageKind kind, @Nullable String share, LocalDate day) {
        return new LineageLine(
                from.id(), null, to.id(), kind, share == null ? null : new BigDecimal(share), day, "NQ 1683");
    }

    @Test
    void aPaperKeepsTheNameOfItsDay() {
        Unit ward = unit("Hội LHPN xã Huyền Tụng", UnitKind.COMMUNE, null);
        ward.rename("Hội LHPN phường Huyền Tụng", "Huyền Tụng", LocalDate.of(2020, 1, 1), "NQ 892");
        assertThat(ward.nameOn(LocalDate.of(2019, 12, 31))).isEqualTo("Hội LHPN xã Huyền Tụng");
        assertThat(ward.nameOn(LocalDate.of(2020, 1, 1))).isEqualTo("Hội LHPN phường Huyền Tụng");
        assertThat(ward.nameOn(START.minusYears(1))).isEqualTo("Hội LHPN xã Huyền Tụng");
    }

    @Test
    void aChangeBeforeTheLastOneIsRefused() {
        Unit ward = unit("Hội LHPN phường A", UnitKind.WARD, null);
        ward.rename("Hội LHPN phường B", "B", LocalDate.of(2020, 1, 1), "");
        assertThatThrownBy(() -> ward.rename("Hội LHPN phường C", "C", LocalDate.of(2019, 1, 1), ""))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aClosedUnitDoesNotChange() {
        Unit ward = unit("Hội LHPN phường A", UnitKind.WARD, null);
        ward.close(MERGER);
        assertThatThrownBy(() -> ward.rename("Hội LHPN phường B", "B", MERGER, ""))
                .isInstanceOf(BusinessException.class);
        assertThat(ward.spans().getLast().until()).isEqualTo(MERGER);
    }

    @Test
    void whatAClosedUnitLeftIsKeptByItsSuccessorOrTheUnitAbove() {
        Unit city = unit("Hội LHPN thành phố A", UnitKind.CITY, null);
        Unit old = unit("Hội LHPN phường A", UnitKind.WARD, city);
        Unit between = unit("Hội LHPN phường B", UnitKind.WARD, city);
        Unit last = unit("Hội LHPN phường C", UnitKind.WARD, city);
        Unit dissolved = unit("Chi hội 1", UnitKind.BRANCH, between);
        old.close(MERGER);
        between.close(MERGER.plusYears(1));
        dissolved.close(MERGER);
        UnitHistory history = history(
                List.of(
                        line(old, between, LineageKind.MERGE, "1", MERGER),
                        line(between, last, LineageKind.MERGE, "1", MERGER.plusYears(1)),
                        line(last, city, LineageKind.PARTIAL, null, MERGER)),
                city,
                old,
                between,
                last,
                dissolved);
        assertThat(history.heirs(MERGER.minusDays(1))).isEqualTo(Heirs.NONE);
        assertThat(history.heirs(MERGER).living())
                .containsExactlyInAnyOrderEntriesOf(Map.of(old.id(), between.id(), dissolved.id(), between.id()));
        Heirs later = history.heirs(MERGER.plusYears(1));
        assertThat(later.of(old.id())).isEqualTo(last.id());
        assertThat(later.of(dissolved.id())).isEqualTo(last.id());
        assertThat(later.of(last.id())).isEqualTo(last.id());
        assertThat(later.with(Set.of(last.id())))
                .containsExactlyInAnyOrder(last.id(), old.id(), between.id(), dissolved.id());
    }

    @Test
    void theHeadOfAPaperComesFromTheUnitAboveWhereItIsLeftOpen() {
        Unit city = new Unit(
                new UnitFacts(
                        "Hội LHPN thành phố Bắc Kạn",
                        "Bắc Kạn",
                        UnitKind.CITY,
                        "058",
                        "Hội LHPN tỉnh Bắc Kạn".toUpperCase(java.util.Locale.ROOT),
                        "",
                        "Bắc Kạn"),
                null,
                START,
                "");
        Unit ward = unit("Hội LHPN phường Sông Cầu", UnitKind.WARD, city);
        assertThat(history(List.of(), city, ward).letterheadOn(ward.id(), MERGER))
                .contains(new Letterhead("HỘI LHPN THÀNH PHỐ BẮC KẠN", "HỘI LHPN PHƯỜNG SÔNG CẦU", "Bắc Kạn"));
        assertThat(history(List.of(), city, ward).letterheadOn(city.id(), MERGER))
                .contains(new Letterhead("HỘI LHPN TỈNH BẮC KẠN", "HỘI LHPN THÀNH PHỐ BẮC KẠN", "Bắc Kạn"));
    }

    @Test
    void aMergedUnitIsMadeOfTheWholeOldOnes() {
        Unit a = unit("A", UnitKind.WARD, null);
        Unit b = unit("B", UnitKind.WARD, null);
        a.close(MERGER);
        b.close(MERGER);
        Unit c = new Unit(UnitFacts.of("C", "", UnitKind.WARD), null, MERGER, "");
        UnitHistory history = history(
                List.of(line(a, c, LineageKind.MERGE, "1", MERGER), line(b, c, LineageKind.MERGE, "1", MERGER)),
                a,
                b,
                c);
        Makeup makeup = history.makeup(c.id(), MERGER.minusYears(1), MERGER);
        assertThat(makeup.parts()).extracting(Makeup.Part::unitId).containsExactlyInAnyOrder(a.id(), b.id());
        assertThat(makeup.isEstimate()).isFalse();
        assertThat(history.makeup(c.id(), MERGER, MERGER.plusYears(1)).parts())
                .containsExactly(new Makeup.Part(c.id(), BigDecimal.ONE));
    }

    @Test
    void sharesMultiplyAndMakeAnEstimate() {
        Unit a = unit("A", UnitKind.WARD, null);
        Unit b = unit("B", UnitKind.WARD, null);
        LocalDate first = LocalDate.of(2020, 1, 1);
        LocalDate second = LocalDate.of(2022, 1, 1);
        Unit c = new Unit(UnitFacts.of("C", "", UnitKind.WARD), null, first, "");
        Unit d = new Unit(UnitFacts.of("D", "", UnitKind.WARD), null, second, "");
        a.close(first);
        c.close(second);
        UnitHistory history = history(
                List.of(
                        line(a, c, LineageKind.SPLIT, "0.4", first),
                        line(c, d, LineageKind.MERGE, "1", second),
                        line(b, d, LineageKind.PARTIAL, "0.25", second)),
                a,
                b,
                c,
                d);
        Makeup makeup = history.makeup(d.id(), LocalDate.of(2019, 1, 1), LocalDate.of(2023, 1, 1));
        assertThat(makeup.parts())
                .extracting(Makeup.Part::unitId, part -> part.share().stripTrailingZeros())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(a.id(), new BigDecimal("0.4")),
                        org.assertj.core.groups.Tuple.tuple(b.id(), new BigDecimal("0.25")));
        assertThat(makeup.isEstimate()).isTrue();
        assertThat(history.makeup(b.id(), first, second).parts())
                .containsExactly(new Makeup.Part(b.id(), new BigDecimal("0.75")));
    }

    @Test
    void anUnknownShareMakesNoSum() {
        Unit a = unit("A", UnitKind.WARD, null);
        a.close(MERGER);
        Unit b = new Unit(UnitFacts.of("B", "", UnitKind.WARD), null, MERGER, "");
        Makeup makeup = history(List.of(line(a, b, LineageKind.SPLIT, null, MERGER)), a, b)
                .makeup(b.id(), START, MERGER);
        assertThat(makeup.isEstimate()).isTrue();
        assertThat(makeup.isComplete()).isFalse();
    }

    @Test
    void aUnitNeverStandsBelowItselfAlsoNotLater() {
        Unit a = unit("A", UnitKind.DISTRICT, null);
        Unit b = unit("B", UnitKind.WARD, null);
        b.moveUnder(a.id(), LocalDate.of(2026, 1, 1), "");
        UnitHistory history = history(List.of(), a, b);
        assertThat(history.wouldLoop(a.id(), b.id(), LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(history.wouldLoop(b.id(), a.id(), LocalDate.of(2025, 1, 1))).isFalse();
    }

    /** Versions never overlap or leave gaps, and the tree of a day is what a diary of all events would say. */
    @Test
    void anySequenceOfChangesKeepsVersionsWhole() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<Unit> units = new ArrayList<>();
            Map<UUID, Map<LocalDate, @Nullable String>> diary = new HashMap<>();
            IntStream.range(0, 5).forEach(i -> {
                Unit unit = unit("U" + i, UnitKind.values()[i], null);
                units.add(unit);
                Map<LocalDate, @Nullable String> days = new HashMap<>();
                days.put(START, "U" + i + "/null");
                diary.put(unit.id(), days);
            });
            for (int step = 0; step < 30; step++) {
                change(random, units, diary, START.plusDays(random.nextInt(60)));
            }
            units.forEach(unit -> assertWhole(unit));
            UnitHistory history = history(List.of(), units.toArray(Unit[]::new));
            for (int d = -1; d < 62; d++) {
                assertTreeIsDiary(history.treeOn(START.plusDays(d)), units, diary, "seed " + seed);
            }
        }
    }

    private static void change(
            Random random, List<Unit> units, Map<UUID, Map<LocalDate, @Nullable String>> diary, LocalDate day) {
        Unit unit = units.get(random.nextInt(units.size()));
        Unit other = units.get(random.nextInt(units.size()));
        String name = "N" + random.nextInt(1000);
        Map<LocalDate, @Nullable String> days = diary.get(unit.id());
        try {
            switch (random.nextInt(8)) {
                case 0 -> {
                    unit.close(day);
                    days.put(day, null);
                }
                case 1, 2, 3 -> {
                    unit.moveUnder(other.id(), day, "");
                    days.put(day, unit.facts().name() + "/" + other.id());
                }
                default -> {
                    unit.rename(name, name, day, "");
                    days.put(day, name + "/" + unit.parentId());
                }
            }
        } catch (BusinessException e) {
            assertThat(e.messageKey().key()).startsWith("organisation.unit.c");
        }
    }

    private static void assertWhole(Unit unit) {
        List<UnitSpan> spans = unit.spans();
        assertThat(spans.getFirst().from()).isEqualTo(unit.founded());
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).until());
        }
        assertThat(spans).allMatch(span -> span.until() == null || span.until().isAfter(span.from()));
        assertThat(spans.getLast().until()).isEqualTo(unit.closed());
    }

    private static void assertTreeIsDiary(
            UnitTree tree, List<Unit> units, Map<UUID, Map<LocalDate, @Nullable String>> diary, String seed) {
        for (Unit unit : units) {
            LocalDate last = null;
            for (LocalDate day : diary.get(unit.id()).keySet()) {
                if (!day.isAfter(tree.day()) && (last == null || day.isAfter(last))) {
                    last = day;
                }
            }
            String expected = last == null ? null : diary.get(unit.id()).get(last);
            assertThat(tree.find(unit.id())
                            .map(ref -> ref.name() + "/" + ref.parentId())
                            .orElse(null))
                    .as(seed + " on " + tree.day())
                    .isEqualTo(expected);
        }
    }
}
