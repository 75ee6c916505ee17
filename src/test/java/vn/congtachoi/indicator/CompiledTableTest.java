package vn.congtachoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.Qualifier;

/** A table of some of the units has their total, never the whole one's. */
class CompiledTableTest {

    private static final UUID CITY = Ids.next();
    private static final UUID SONG_CAU = Ids.next();
    private static final UUID NONG_THUONG = Ids.next();
    private static final UUID DUC_XUAN = Ids.next();
    private static final UUID DONE = Ids.next();
    private static final UUID ALL = Ids.next();
    private static final UUID SHARE = Ids.next();

    private static IndicatorRow indicator(UUID id, UnitLaw law) {
        boolean ratio = law == UnitLaw.RATIO;
        return new IndicatorRow(
                id,
                "X",
                "X",
                "X",
                ratio ? IndicatorKind.RATIO : IndicatorKind.PERSON,
                law,
                TimeLaw.SUM,
                PeriodKind.HALF,
                "",
                null,
                "",
                ratio ? DONE : null,
                ratio ? ALL : null,
                false,
                "",
                "",
                "",
                (LocalDate) null,
                null,
                null);
    }

    private static Tally tally(@Nullable Integer value) {
        return value == null ? Tally.NOTHING : new Tally(BigDecimal.valueOf(value), Qualifier.EXACT, 1, 0, 1);
    }

    private static CompiledTable.Row row(IndicatorRow indicator, @Nullable Integer... cells) {
        return new CompiledTable.Row(
                indicator,
                "",
                Arrays.stream(cells).map(CompiledTableTest::tally).toList(),
                tally(999));
    }

    private static CompiledTable.Column column(UUID unit, String name) {
        return new CompiledTable.Column(unit, name, unit.equals(CITY), !unit.equals(CITY), ReturnState.SUBMITTED);
    }

    private static CompiledTable table() {
        return new CompiledTable(
                Ids.next(),
                CITY,
                "Bắc Kạn",
                Period.half(2023, 1),
                new Completeness(1, 3, List.of("Nông Thượng", "Đức Xuân")),
                List.of(
                        column(CITY, "Trực tiếp"),
                        column(SONG_CAU, "Sông Cầu"),
                        column(NONG_THUONG, "Nông Thượng"),
                        column(DUC_XUAN, "Đức Xuân")),
                List.of(
                        row(indicator(DONE, UnitLaw.SUM), 5, 10, 20, 40),
                        row(indicator(ALL, UnitLaw.SUM), 5, 40, 80, null),
                        row(indicator(SHARE, UnitLaw.RATIO), 100, 25, 25, null)),
                false);
    }

    @Test
    void totalsOnlyTheChosenUnits() {
        CompiledTable part = table().only(Set.of(SONG_CAU, NONG_THUONG));
        assertThat(part.selection()).isTrue();
        assertThat(part.columns()).extracting(CompiledTable.Column::name).containsExactly("Sông Cầu", "Nông Thượng");
        assertThat(part.rows().get(0).total().value()).isEqualByComparingTo("30");
        assertThat(part.rows().get(0).cells()).hasSize(2);
    }

    @Test
    void aRatioIsMadeOfTheTotalsOfItsTerms() {
        CompiledTable part = table().only(Set.of(SONG_CAU, NONG_THUONG));
        assertThat(part.rows().get(2).total().value()).isEqualByComparingTo("25");
    }

    @Test
    void aBlankStaysBlankAndCountsAsMissing() {
        CompiledTable part = table().only(Set.of(DUC_XUAN));
        assertThat(part.rows().get(1).total().value()).isNull();
        assertThat(part.completeness()).isEqualTo(new Completeness(0, 1, List.of("Đức Xuân")));
    }
}
