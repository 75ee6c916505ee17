package vn.congtachoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.Qualifier;

class RollUpTest {

    /** A unit with its own figure (or none) and its children. */
    private record Node(CellValue own, List<Node> children) {

        Tally total(UnitLaw law) {
            List<Tally> parts = new ArrayList<>();
            parts.add(RollUp.contribution(law, own, 1));
            children.forEach(child -> parts.add(child.total(law)));
            return RollUp.overUnits(law, parts);
        }

        List<CellValue> flat() {
            List<CellValue> all = new ArrayList<>(List.of(own));
            children.forEach(child -> all.addAll(child.flat()));
            return all;
        }
    }

    private static Node random(Random random, int depth) {
        CellValue own = random.nextInt(4) == 0 ? CellValue.blank() : CellValue.of(random.nextInt(5_000));
        int children = depth == 0 ? 0 : random.nextInt(6);
        return new Node(
                own,
                IntStream.range(0, children)
                        .mapToObj(n -> random(random, depth - 1))
                        .toList());
    }

    @RepeatedTest(50)
    void totalOfATreeIsTheNaiveSumOfItsFigures(RepetitionInfo repetition) {
        Node root = random(new Random(repetition.getCurrentRepetition()), 4);
        List<BigDecimal> reported = root.flat().stream()
                .map(CellValue::value)
                .filter(v -> v != null)
                .toList();
        Tally total = root.total(UnitLaw.SUM);
        assertThat(total.figures()).isEqualTo(reported.size());
        if (reported.isEmpty()) {
            assertThat(total.value()).isNull();
        } else {
            assertThat(total.value()).isEqualByComparingTo(reported.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        assertThat(
                        root.total(UnitLaw.COUNT_OF_UNITS).value() == null
                                ? 0
                                : root.total(UnitLaw.COUNT_OF_UNITS).value().intValue())
                .isEqualTo((int) reported.stream().filter(v -> v.signum() > 0).count());
    }

    @Test
    void blankIsNotZero() {
        Tally blank = RollUp.contribution(UnitLaw.SUM, CellValue.blank(), 1);
        Tally zero = RollUp.contribution(UnitLaw.SUM, CellValue.of(0), 1);
        assertThat(RollUp.overUnits(UnitLaw.SUM, List.of(blank, blank)).value()).isNull();
        assertThat(RollUp.overUnits(UnitLaw.SUM, List.of(blank, zero)).value()).isEqualByComparingTo("0");
    }

    @Test
    void percentageIsSumOverSumNeverTheMeanOfPercentages() {
        Tally numerator = tally(10).plus(tally(900));
        Tally denominator = tally(100).plus(tally(1000));
        assertThat(RollUp.ratio(numerator, denominator).value()).isEqualByComparingTo("82.73");
        assertThat(RollUp.ratio(numerator, tally(0)).value()).isNull();
        assertThat(RollUp.ratio(Tally.NOTHING, denominator).value()).isNull();
    }

    @Test
    void overTimeEachLawDoesItsOwn() {
        Map<Period, Tally> months = new LinkedHashMap<>();
        months.put(Period.month(2023, 3), tally(5));
        months.put(Period.month(2023, 1), tally(7));
        months.put(Period.month(2023, 2), Tally.NOTHING);
        assertThat(RollUp.overTime(TimeLaw.SUM, months).value()).isEqualByComparingTo("12");
        assertThat(RollUp.overTime(TimeLaw.LAST, months).value()).isEqualByComparingTo("5");
        assertThat(RollUp.overTime(TimeLaw.MAX, months).value()).isEqualByComparingTo("7");
        assertThat(RollUp.overTime(TimeLaw.NONE, months).value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, EXACT, EXACT",
        "EXACT, MORE_THAN, MORE_THAN",
        "MORE_THAN, ABOVE, MORE_THAN",
        "MORE_THAN, NEARLY, ABOUT",
        "ABOUT, EXACT, ABOUT",
        "NEARLY, NEARLY, NEARLY"
    })
    void aSumIsAsExactAsItsLeastExactFigure(Qualifier left, Qualifier right, Qualifier sum) {
        assertThat(Tally.together(left, right)).isEqualTo(sum);
        assertThat(Tally.together(right, left)).isEqualTo(sum);
    }

    private static Tally tally(long value) {
        return RollUp.contribution(UnitLaw.SUM, CellValue.of(value), 1);
    }
}
