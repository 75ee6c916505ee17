package vn.congtachoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A day of last year found again in this one. */
class YearMoveTest {

    @ParameterizedTest
    @CsvSource({
        "2023-10-20, 2024, DATE, 2024-10-20",
        "2024-02-29, 2025, DATE, 2025-02-28",
        "2023-10-20, 2024, WEEKDAY, 2024-10-18",
        "2023-07-03, 2024, WEEKDAY, 2024-07-01",
        "2023-01-02, 2024, WEEKDAY, 2024-01-01",
        "2022-12-31, 2023, WEEKDAY, 2023-12-30",
        "2023-01-01, 2024, WEEKDAY, 2024-01-07",
        "2023-09-29, 2024, LUNAR, 2024-09-17",
        "2023-01-22, 2024, LUNAR, 2024-02-10",
        "2024-02-08, 2023, LUNAR, 2023-01-20"
    })
    void theDayIsFoundAgain(LocalDate day, int year, DayRule rule, LocalDate expected) {
        assertThat(YearMove.to(year, day, rule)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(DayRule.class)
    void everyDayStaysInTheYear(DayRule rule) {
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            assertThat(YearMove.to(2027, day, rule).getYear()).as("%s", day).isEqualTo(2027);
        }
    }

    @Test
    void aWeekdayStaysAWeekday() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() == 2023; day = day.plusDays(1)) {
            assertThat(YearMove.to(2024, day, DayRule.WEEKDAY).getDayOfWeek()).isEqualTo(day.getDayOfWeek());
        }
    }
}
