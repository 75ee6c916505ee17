package vn.congtachoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;

class YearDaysTest {

    /** What the rule gives is what was announced: 29/4 to 3/5/2023 and 1 to 4/9/2023 were the real days off. */
    @ParameterizedTest
    @CsvSource({
        "2023-01-01,2023-01-02",
        "2023-04-29,2023-05-03",
        "2023-09-01,2023-09-04",
        "2024-08-31,2024-09-03",
        "2025-08-30,2025-09-02"
    })
    void theRuleGivesTheDaysOffWithTheirCompensation(LocalDate first, LocalDate last) {
        YearDays days = new YearDays(List.of(), first.getYear(), first.getYear());
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(days::isWorkingDay);
        assertThat(days.isWorkingDay(last.plusDays(1))).isTrue();
        assertThat(days.between(first, last)).allMatch(row -> row.source() == HolidaySource.BY_RULE);
    }

    @Test
    void tetByRuleIsTheLastDayOfTheOldYearAndFourOfTheNew() {
        YearDays days = new YearDays(List.of(), 2026, 2026);
        assertThat(days.isWorkingDay(LocalDate.of(2026, 2, 13))).isTrue();
        assertThat(Stream.of(16, 17, 18, 19, 20).map(day -> LocalDate.of(2026, 2, day)))
                .noneMatch(days::isWorkingDay);
        assertThat(days.isWorkingDay(LocalDate.of(2026, 2, 23))).isTrue();
    }

    @Test
    void anAnnouncementReplacesTheRuleWithItsCompensation() {
        HolidayRow tet = announced(HolidayKind.PUBLIC_HOLIDAY, "2023-01-20", "2023-01-26");
        YearDays days = new YearDays(List.of(tet), 2023, 2023);
        assertThat(days.between(LocalDate.of(2023, 1, 10), LocalDate.of(2023, 2, 10)))
                .containsExactly(tet);
        assertThat(days.isWorkingDay(LocalDate.of(2023, 1, 20))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2023, 1, 27))).isTrue();
    }

    @Test
    void swappedDaysTurnWeekdaysAndWeekends() {
        YearDays days = new YearDays(
                List.of(
                        announced(HolidayKind.SWAP_DAY_OFF, "2024-04-29", "2024-04-29"),
                        announced(HolidayKind.SWAP_WORKDAY, "2024-05-04", "2024-05-04")),
                2024,
                2024);
        assertThat(days.isWorkingDay(LocalDate.of(2024, 4, 29))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2024, 5, 4))).as("a Saturday").isTrue();
    }

    @Test
    void nationalDayHasOneDayBefore2021() {
        assertThat(Feast.NATIONAL.first(2020)).isEqualTo(Feast.NATIONAL.last(2020));
        assertThat(Feast.NATIONAL.first(2022)).isEqualTo(LocalDate.of(2022, 9, 1));
    }

    @Test
    void aFormHasNameBasisAndDaysInOrder() {
        LocalDate day = LocalDate.of(2027, 2, 5);
        assertThatThrownBy(() -> new HolidayForm(HolidayKind.PUBLIC_HOLIDAY, " ", day, day, "TB"))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> new HolidayForm(HolidayKind.PUBLIC_HOLIDAY, "Tết", day, day, ""))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> new HolidayForm(HolidayKind.PUBLIC_HOLIDAY, "Tết", day, day.minusDays(1), "TB"))
                .isInstanceOf(BusinessException.class);
    }

    private static HolidayRow announced(HolidayKind kind, String from, String to) {
        return new HolidayRow(Ids.next(), 0, kind, null, "x", LocalDate.parse(from), LocalDate.parse(to), "TB");
    }
}
