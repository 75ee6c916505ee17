package vn.congtachoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 28);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13/7|2023-07-13",
                "13/7/2023|2023-07-13",
                "13-7-23|2023-07-13",
                "13.7.2023|2023-07-13",
                "13 / 7 / 2023|2023-07-13",
                "１３/７/２０２３|2023-07-13",
                "2023-07-13|2023-07-13",
                "ngày 13 tháng 7 năm 2023|2023-07-13",
                "Ngày 05 tháng 01, năm 2024|2024-01-05",
                "13 tháng 7|2023-07-13",
                "5/1|2023-01-05",
                "20/12|2023-12-20",
                "29/2|2024-02-29",
                "29/2/2024|2024-02-29",
                "8/3/99|1999-03-08",
                "20/10/1930|1930-10-20"
            })
    void readsDaysAsTheyAreTyped(String typed, LocalDate expected) {
        assertThat(DateReader.read(typed, TODAY)).isEqualTo(new DateReading.Understood(expected));
    }

    @Test
    void aShortDayOfAPaperHasTheZerosOfTheLongOne() {
        assertThat(VietnameseDates.officialShort(LocalDate.of(2023, 7, 3))).isEqualTo("03/7/2023");
        assertThat(VietnameseDates.officialShort(LocalDate.of(2024, 1, 5))).isEqualTo("05/01/2024");
        assertThat(VietnameseDates.officialShort(LocalDate.of(2023, 10, 20))).isEqualTo("20/10/2023");
    }

    @Test
    void withoutAYearTheNearestDayIsMeant() {
        assertThat(DateReader.read("5/1", LocalDate.of(2023, 12, 20)))
                .isEqualTo(new DateReading.Understood(LocalDate.of(2024, 1, 5)));
        assertThat(DateReader.read("20/12", LocalDate.of(2024, 1, 5)))
                .isEqualTo(new DateReading.Understood(LocalDate.of(2023, 12, 20)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/6|Không có ngày 31: tháng 6 chỉ có 30 ngày.",
                "30/2|Không có ngày 30: tháng 2 chỉ có 29 ngày.",
                "29/2/2023|Không có ngày 29/2/2023: năm 2023 không nhuận, tháng 2 chỉ có 28 ngày.",
                "7/13/2023|Không có tháng 13. Gõ ngày trước, tháng sau, ví dụ 13/7/2023.",
                "0/7|Không có ngày 0. Gõ ngày từ 1, ví dụ 13/7/2023.",
                "1/1/1200|Năm 1200 ngoài phạm vi. Gõ năm từ 1900 đến 2100.",
                "abc|Không hiểu “abc” là ngày nào. Gõ ngày trước, tháng sau, ví dụ 13/7 hoặc 13/7/2023.",
                "13/7-2023|Không hiểu “13/7-2023” là ngày nào. Gõ ngày trước, tháng sau, ví dụ 13/7 hoặc 13/7/2023."
            })
    void refusesAndNamesTheReason(String typed, String expected) {
        assertThat(DateReader.read(typed, TODAY))
                .isInstanceOfSatisfying(DateReading.Refused.class, refused -> assertThat(
                                Messages.text(refused.reason(), refused.args()))
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B"})
    void nothingTypedIsNoDay(String typed) {
        assertThat(DateReader.read(typed, TODAY)).isEqualTo(new DateReading.Blank());
    }

    @Test
    void officialDaysPadDaysAndTheFirstTwoMonths() {
        assertThat(VietnameseDates.official(LocalDate.of(2023, 7, 3))).isEqualTo("ngày 03 tháng 7 năm 2023");
        assertThat(VietnameseDates.official(LocalDate.of(2024, 1, 5))).isEqualTo("ngày 05 tháng 01 năm 2024");
        assertThat(VietnameseDates.official(LocalDate.of(2024, 2, 29))).isEqualTo("ngày 29 tháng 02 năm 2024");
        assertThat(VietnameseDates.official(LocalDate.of(2023, 10, 10))).isEqualTo("ngày 10 tháng 10 năm 2023");
    }

    @Test
    void screenNotation() {
        assertThat(VietnameseDates.shortDate(TODAY)).isEqualTo("28/6/2023");
        assertThat(VietnameseDates.weekday(TODAY)).isEqualTo("Thứ Tư");
        assertThat(VietnameseDates.weekday(LocalDate.of(2023, 7, 2))).isEqualTo("Chủ nhật");
        assertThat(VietnameseDates.time(LocalTime.of(19, 42))).isEqualTo("19:42");
    }

    @Test
    void periodsAreNamedAsInReports() {
        assertThat(VietnameseDates.period(Period.half(2023, 1))).isEqualTo("6 tháng đầu năm 2023");
        assertThat(VietnameseDates.period(Period.half(2023, 2))).isEqualTo("6 tháng cuối năm 2023");
        assertThat(VietnameseDates.period(Period.month(2023, 6))).isEqualTo("tháng 6 năm 2023");
        assertThat(VietnameseDates.period(Period.quarter(2023, 2))).isEqualTo("quý II năm 2023");
        assertThat(VietnameseDates.period(Period.nineMonths(2023))).isEqualTo("9 tháng đầu năm 2023");
        assertThat(VietnameseDates.period(Period.year(2023))).isEqualTo("năm 2023");
    }

    @Test
    void dueDaysAreSaidInWords() {
        assertThat(VietnameseDates.daysLeft(TODAY.plusDays(3), TODAY)).isEqualTo("còn 3 ngày");
        assertThat(VietnameseDates.daysLeft(TODAY, TODAY)).isEqualTo("hạn hôm nay");
        assertThat(VietnameseDates.daysLeft(TODAY.minusDays(2), TODAY)).isEqualTo("quá hạn 2 ngày");
    }
}
