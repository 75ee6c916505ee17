package vn.congtachoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.time4j.PlainDate;
import net.time4j.calendar.CommonElements;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate HUE_ENDS = LocalDate.of(1954, 7, 1);
    private static final LocalDate UTC7_BEGINS = LocalDate.of(1968, 1, 1);
    private static final LocalDate END = LocalDate.of(2101, 1, 1);

    /** These new moons come within a minute or so of midnight: how fast the earth will turn then decides. */
    private static final List<LocalDate> DISPUTED_MONTHS =
            List.of(LocalDate.of(2072, 12, 9), LocalDate.of(2077, 11, 15), LocalDate.of(2085, 10, 18));

    @Test
    void everyDayAgreesWithAnIndependentCalendarSinceTheRuleHolds() {
        List<LocalDate> differing = UTC7_BEGINS
                .datesUntil(END)
                .filter(day -> !LunarCalendar.toLunar(day).equals(secondOpinion(day)))
                .toList();
        assertThat(differing.stream().map(LunarCalendarTest::firstOfMonth).distinct())
                .containsExactlyElementsOf(DISPUTED_MONTHS);
    }

    @Test
    void theDisputedNewMoonsComeJustBeforeMidnight() {
        assertThat(DISPUTED_MONTHS).allSatisfy(day -> {
            double midnight = day.plusDays(1).toEpochDay() + LunarAstronomy.UNIX_EPOCH - 7 / 24.0;
            double newMoon = LunarAstronomy.newMoon(LunarAstronomy.lunationNear(midnight));
            assertThat((midnight - newMoon) * 86400).as("seconds").isBetween(0.0, 90.0);
        });
    }

    private static LocalDate firstOfMonth(LocalDate day) {
        return day.minusDays(LunarCalendar.toLunar(day).day() - 1);
    }

    /** The second opinion follows history before 1968; on the meridians it uses, the same astronomy gives its days. */
    @Test
    void everyEarlierDayAgreesOnTheMeridianOfItsTime() {
        LunarMonths hue = new LunarMonths((107 + 35 / 60.0) / 15, 1899, 1955);
        LunarMonths beijing = new LunarMonths(8, 1953, 1968);
        assertThat(Stream.concat(
                        FIRST.datesUntil(HUE_ENDS)
                                .filter(day -> !lunar(hue, day).equals(secondOpinion(day))),
                        HUE_ENDS.datesUntil(UTC7_BEGINS)
                                .filter(day -> !lunar(beijing, day).equals(secondOpinion(day)))))
                .isEmpty();
    }

    private static LunarDate lunar(LunarMonths months, LocalDate day) {
        LunarMonths.Month month = months.holding(day);
        int dayOfMonth = (int) (day.toEpochDay() - month.firstEpochDay()) + 1;
        return new LunarDate(month.year(), month.month(), month.leap(), dayOfMonth);
    }

    private static LunarDate secondOpinion(LocalDate day) {
        VietnameseCalendar date = PlainDate.from(day).transform(VietnameseCalendar.class);
        return new LunarDate(
                date.getInt(CommonElements.RELATED_GREGORIAN_YEAR),
                date.getMonth().getNumber(),
                date.getMonth().isLeap(),
                date.getDayOfMonth());
    }

    @Test
    void everyDayComesBack() {
        assertThat(FIRST.datesUntil(END).limit(4000)).allSatisfy(LunarCalendarTest::comesBack);
        assertThat(LocalDate.of(2015, 1, 1).datesUntil(LocalDate.of(2041, 1, 1)))
                .allSatisfy(LunarCalendarTest::comesBack);
    }

    private static void comesBack(LocalDate day) {
        assertThat(LunarCalendar.toSolar(LunarCalendar.toLunar(day))).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2023,2023-01-22,2023-02-25,2023-04-29,2023-08-30,2023-09-29,2",
        "2024,2024-02-10,2024-03-15,2024-04-18,2024-08-18,2024-09-17,0",
        "2025,2025-01-29,2025-03-05,2025-04-07,2025-09-06,2025-10-06,6",
        "2026,2026-02-17,2026-03-24,2026-04-26,2026-08-27,2026-09-25,0",
        "2027,2027-02-06,2027-03-13,2027-04-16,2027-08-16,2027-09-15,0",
        "2028,2028-01-26,2028-03-01,2028-04-04,2028-09-03,2028-10-03,5",
        "2029,2029-02-13,2029-03-20,2029-04-23,2029-08-24,2029-09-22,0",
        "2030,2030-02-02,2030-03-09,2030-04-12,2030-08-13,2030-09-12,0",
        "2031,2031-01-23,2031-02-26,2031-04-01,2031-09-01,2031-10-01,3",
        "2032,2032-02-11,2032-03-16,2032-04-19,2032-08-20,2032-09-19,0",
        "2033,2033-01-31,2033-03-06,2033-04-09,2033-08-09,2033-09-08,11",
        "2034,2034-02-19,2034-03-25,2034-04-28,2034-08-28,2034-09-26,0",
        "2035,2035-02-08,2035-03-15,2035-04-17,2035-08-18,2035-09-16,0"
    })
    void holidaysFallAsInTheTableOfTheField(
            int year,
            LocalDate newYear,
            LocalDate trungSisters,
            LocalDate hungKings,
            LocalDate vuLan,
            LocalDate midAutumn,
            int leapMonth) {
        assertThat(LunarCalendar.newYear(year)).isEqualTo(newYear);
        assertThat(LunarCalendar.anniversary(year, 2, 6)).isEqualTo(trungSisters);
        assertThat(LunarCalendar.anniversary(year, 3, 10)).isEqualTo(hungKings);
        assertThat(LunarCalendar.anniversary(year, 7, 15)).isEqualTo(vuLan);
        assertThat(LunarCalendar.anniversary(year, 8, 15)).isEqualTo(midAutumn);
        assertThat(LunarCalendar.leapMonth(year))
                .isEqualTo(leapMonth == 0 ? OptionalInt.empty() : OptionalInt.of(leapMonth));
    }

    @Test
    void differsFromChinaWhereTheMeridianMatters() {
        assertThat(LunarCalendar.newYear(1985)).as("China: 20 February").isEqualTo(LocalDate.of(1985, 1, 21));
        assertThat(LunarCalendar.newYear(2007)).as("China: 18 February").isEqualTo(LocalDate.of(2007, 2, 17));
    }

    @Test
    void whatDoesNotExistHasNoSolarDay() {
        assertThat(LunarCalendar.toSolar(new LunarDate(2024, 2, true, 1))).isEmpty();
        assertThat(LunarCalendar.toSolar(LunarDate.of(2022, 12, 30))).hasValue(LocalDate.of(2023, 1, 21));
        assertThat(LunarCalendar.toSolar(LunarDate.of(2024, 12, 30))).isEmpty();
        assertThatThrownBy(() -> LunarDate.of(2024, 13, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LunarCalendar.toLunar(FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LunarCalendar.toLunar(END)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theThirtiethIsKeptOnTheTwentyNinthOfAShortMonth() {
        assertThat(LunarCalendar.anniversary(2024, 12, 30)).isEqualTo(LocalDate.of(2025, 1, 28));
    }
}
