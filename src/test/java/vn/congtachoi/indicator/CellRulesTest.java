package vn.congtachoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.SystemActor;

/** Rules that need no database: cells, transitions, checks, the form of an indicator. */
class CellRulesTest {

    private static final CellPermission OPEN = new CellPermission(
            false, true, true, Standing.AT_UNIT, RoundState.OPEN, true, ReturnState.DRAFTING, false, false, false, 0);

    static Stream<CellPermission> refusals() {
        return Stream.of(
                new CellPermission(
                        true,
                        true,
                        true,
                        Standing.AT_UNIT,
                        RoundState.OPEN,
                        true,
                        ReturnState.DRAFTING,
                        false,
                        false,
                        false,
                        0),
                new CellPermission(
                        false,
                        false,
                        true,
                        Standing.AT_UNIT,
                        RoundState.OPEN,
                        true,
                        ReturnState.DRAFTING,
                        false,
                        false,
                        false,
                        0),
                new CellPermission(
                        false,
                        true,
                        false,
                        Standing.AT_UNIT,
                        RoundState.OPEN,
                        true,
                        ReturnState.DRAFTING,
                        false,
                        false,
                        false,
                        0),
                new CellPermission(
                        false,
                        true,
                        true,
                        Standing.NONE,
                        RoundState.OPEN,
                        true,
                        ReturnState.DRAFTING,
                        false,
                        false,
                        false,
                        0),
                new CellPermission(
                        false,
                        true,
                        true,
                        Standing.AT_UNIT,
                        RoundState.LOCKED,
                        false,
                        ReturnState.DRAFTING,
                        false,
                        false,
                        false,
                        0),
                new CellPermission(
                        false,
                        true,
                        true,
                        Standing.AT_UNIT,
                        RoundState.REOPENED,
                        false,
                        ReturnState.DRAFTING,
                        false,
                        false,
                        false,
                        0),
                new CellPermission(
                        false,
                        true,
                        true,
                        Standing.AT_UNIT,
                        RoundState.OPEN,
                        true,
                        ReturnState.DRAFTING,
                        false,
                        true,
                        false,
                        0),
                new CellPermission(
                        false,
                        true,
                        true,
                        Standing.AT_PARENT,
                        RoundState.OPEN,
                        true,
                        ReturnState.DRAFTING,
                        false,
                        false,
                        true,
                        0),
                new CellPermission(
                        false,
                        true,
                        true,
                        Standing.AT_UNIT,
                        RoundState.OPEN,
                        true,
                        ReturnState.DRAFTING,
                        false,
                        false,
                        false,
                        3));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasItsOwnReasonWithAText(CellPermission cell) {
        Decision decision = cell.decide("Tổ 1", "Hội phường", "Hội thành phố");
        assertThat(decision.allowed()).isFalse();
        assertThat(bundle().containsKey(
                                Objects.requireNonNull(decision.reason()).key()))
                .isTrue();
        assertThat(OPEN.decide("Tổ 1", "Hội phường", "Hội thành phố").allowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ReturnState.class)
    void onlyEditableStatesOpenTheWholeSheet(ReturnState state) {
        CellPermission cell = new CellPermission(
                false, true, true, Standing.AT_UNIT, RoundState.OPEN, true, state, false, false, false, 0);
        assertThat(cell.decide("a", "b", "c").allowed()).isEqualTo(state.isEditable());
    }

    @ParameterizedTest
    @EnumSource(ReturnState.class)
    void returnsMoveOnlyByTheTable(ReturnState from) {
        Set<ReturnState> next = EnumSet.noneOf(ReturnState.class);
        Arrays.stream(ReturnState.values()).filter(from::canBecome).forEach(next::add);
        assertThat(next)
                .isEqualTo(
                        switch (from) {
                            case NOT_STARTED ->
                                EnumSet.of(ReturnState.DRAFTING, ReturnState.SUBMITTED, ReturnState.LOCKED);
                            case DRAFTING, REOPENED -> EnumSet.of(ReturnState.SUBMITTED, ReturnState.LOCKED);
                            case SUBMITTED ->
                                EnumSet.of(
                                        ReturnState.DRAFTING,
                                        ReturnState.NEEDS_SUPPLEMENT,
                                        ReturnState.APPROVED,
                                        ReturnState.REOPENED,
                                        ReturnState.LOCKED);
                            case NEEDS_SUPPLEMENT ->
                                EnumSet.of(ReturnState.SUBMITTED, ReturnState.REOPENED, ReturnState.LOCKED);
                            case APPROVED ->
                                EnumSet.of(ReturnState.NEEDS_SUPPLEMENT, ReturnState.REOPENED, ReturnState.LOCKED);
                            case LOCKED -> EnumSet.of(ReturnState.REOPENED);
                        });
    }

    @Test
    void aStepOutsideTheTableIsRefused() {
        UnitReturn unitReturn = new UnitReturn(Ids.next(), Ids.next());
        assertThatThrownBy(() ->
                        unitReturn.moveTo(ReturnState.APPROVED, new SystemActor("x"), IndicatorWorld.NOW, Why.NONE))
                .isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1000, 100, -, indicator.unusual.before.more",
                "999, 100, -, -",
                "10, 100, -, indicator.unusual.before.less",
                "11, 100, -, -",
                "1000, -, 50, indicator.unusual.lastYear.more",
                "1000, 900, 50, -",
                "0, 500, -, -",
                "12, 1, -, -",
                "-, 100, -, -"
            })
    void tenTimesMoreOrLessAsks(
            @Nullable BigDecimal value,
            @Nullable BigDecimal before,
            @Nullable BigDecimal lastYear,
            @Nullable String key) {
        assertThat(UnusualValue.find(value, before, lastYear)
                        .map(unusual -> unusual.question().key())
                        .orElse(null))
                .isEqualTo(key);
        if (key != null) {
            assertThat(bundle().containsKey(key)).isTrue();
        }
    }

    @Test
    void checksSpeakOnlyWhenEveryTermIsThere() {
        UUID total = Ids.next();
        UUID men = Ids.next();
        UUID women = Ids.next();
        CheckForm equals = new CheckForm(total, CheckRelation.EQUALS, Set.of(men, women), "Tổng lệch", true);
        assertThat(found(Map.of(total, BigDecimal.TEN, men, BigDecimal.ONE), equals))
                .isEmpty();
        assertThat(found(Map.of(total, BigDecimal.TEN, men, BigDecimal.ONE, women, BigDecimal.ONE), equals))
                .hasSize(1);
        CheckForm atMost = new CheckForm(total, CheckRelation.AT_MOST, Set.of(men), "Lớn hơn", false);
        assertThat(found(Map.of(total, BigDecimal.ONE, men, BigDecimal.ONE), atMost))
                .isEmpty();
    }

    private static List<SheetWarning> found(Map<UUID, BigDecimal> values, CheckForm check) {
        return SheetChecks.find(Ids.next(), values, List.of(), List.of(check));
    }

    @Test
    void anIndicatorRefusesLawsThatLie() {
        refused(usual(IndicatorKind.PERSON).withTimeLaw(TimeLaw.SUM, false), "indicator.form.peopleOverTime");
        new Indicator(usual(IndicatorKind.PERSON).withTimeLaw(TimeLaw.SUM, true));
        refused(usual(IndicatorKind.RATIO), "indicator.form.ratioTerms");
        refused(usual(IndicatorKind.UNIT_COUNT).withTimeLaw(TimeLaw.SUM, false), "indicator.form.unitCountTime");
        refused(usual(IndicatorKind.ITEM).asPartOf(Ids.next(), " "), "indicator.form.part");
        UUID same = Ids.next();
        refused(usual(IndicatorKind.RATIO).asRatioOf(same, same), "indicator.form.ratioTerms");
        refused(usual(IndicatorKind.ITEM).withTimeLaw(TimeLaw.SUM, true), "indicator.form.newPeople");
    }

    @ParameterizedTest
    @CsvSource({
        "ATTENDANCE, -3, indicator.cell.negative",
        "ATTENDANCE, 9999999999999999, indicator.cell.tooLarge",
        "ATTENDANCE, 3.5, indicator.cell.notWhole",
        "UNIT_COUNT, 2, indicator.cell.zeroOrOne",
        "ITEM, 0.00001, indicator.cell.tooFine"
    })
    void aValueThatCannotBeIsRefused(IndicatorKind kind, BigDecimal value, String key) {
        Indicator indicator = new Indicator(usual(kind));
        assertThatThrownBy(() -> indicator.accept(CellValue.of(value))).hasMessageContaining(key);
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of("vi", "VN"));
    }

    private static void refused(IndicatorForm form, String key) {
        assertThatThrownBy(() -> new Indicator(form)).hasMessageContaining(key);
    }

    private static IndicatorForm usual(IndicatorKind kind) {
        return IndicatorForm.usual("A1", "Tên", "", kind, "người", PeriodKind.HALF);
    }
}
