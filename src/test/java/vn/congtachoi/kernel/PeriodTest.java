package vn.congtachoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one code of a period, and the way from one period to the next. */
class PeriodTest {

    static Stream<Period> periods() {
        return Arrays.stream(PeriodKind.values()).map(kind -> Period.containing(kind, LocalDate.of(2023, 6, 28)));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void readsBackFromItsCode(Period period) {
        assertThat(Period.parse(period.code())).isEqualTo(period);
        assertThat(period.code()).hasSizeLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 6, 2023-M06",
        "QUARTER, 2, 2023-Q2",
        "HALF, 1, 2023-H1",
        "NINE_MONTHS, 1, 2023-N1",
        "YEAR, 1, 2023-Y1"
    })
    void isWrittenShort(PeriodKind kind, int ordinal, String code) {
        assertThat(new Period(kind, 2023, ordinal).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2023", "2023-H3", "2023-H0", "2023-M13", "2023-X1", "1023-H1", "2023-H1 ", "HALF-2023-1"})
    void anyOtherTextIsNoPeriod(String text) {
        assertThat(Period.find(text)).isEmpty();
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("periods")
    void theNextOneLeadsBack(Period period) {
        assertThat(period.next().previous()).isEqualTo(period);
    }

    @Test
    void theNextOneGoesIntoTheNextYear() {
        assertThat(Period.half(2023, 2).next()).isEqualTo(Period.half(2024, 1));
        assertThat(Period.nineMonths(2023).next()).isEqualTo(Period.nineMonths(2024));
    }
}
