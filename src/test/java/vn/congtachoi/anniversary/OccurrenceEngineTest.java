package vn.congtachoi.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.organisation.Position;

/** On which day a row falls in a year, how its years are counted and how its title is written. */
class OccurrenceEngineTest {

    private static final UUID ID = Ids.next();

    private static final List<AnniversaryOrigin> WOMEN_OF_VIETNAM = List.of(
            new AnniversaryOrigin(1930, "Ngày thành lập Hội LHPN Việt Nam"),
            new AnniversaryOrigin(2010, "Ngày Phụ nữ Việt Nam"));

    private static final List<AnniversaryOrigin> EIGHTH_OF_MARCH = List.of(
            new AnniversaryOrigin(1910, "Ngày Quốc tế Phụ nữ"), new AnniversaryOrigin(40, "Khởi nghĩa Hai Bà Trưng"));

    static AnniversaryRow row(AnniversaryKind kind, AnniversaryDate date, AnniversaryOrigin... origins) {
        return row(kind, date, AnniversarySpan.ALWAYS, List.of(), origins);
    }

    static AnniversaryRow row(
            AnniversaryKind kind,
            AnniversaryDate date,
            AnniversarySpan span,
            List<AnniversaryYear> years,
            AnniversaryOrigin... origins) {
        AnniversaryForm form = new AnniversaryForm(
                "Ngày thử",
                kind,
                date,
                Arrays.asList(origins),
                years,
                new AnniversaryDuty(
                        AnniversaryScope.NATIONWIDE,
                        null,
                        AnniversaryRole.LEADS,
                        "",
                        42,
                        Position.VICE_CHAIR,
                        "Ban Tuyên giáo"),
                new AnniversaryGround("", AnniversaryCertainty.COMMON_KNOWLEDGE, ""),
                span,
                0);
        return new AnniversaryRow(ID, form, true, true, true);
    }

    private static AnniversaryRow counted(AnniversaryDate date, List<AnniversaryOrigin> origins) {
        return row(AnniversaryKind.FOUNDING, date, origins.toArray(AnniversaryOrigin[]::new));
    }

    private static Occurrence only(AnniversaryRow row, int year) {
        List<Occurrence> found = OccurrenceEngine.of(row, year);
        assertThat(found).as("occurrences of %d", year).hasSize(1);
        return found.getFirst();
    }

    private static List<String> days(AnniversaryDate date, int year) {
        return OccurrenceEngine.of(row(AnniversaryKind.LOCAL_DAY, date), year).stream()
                .map(one -> one.from().equals(one.to()) ? one.from().toString() : one.from() + "/" + one.to())
                .toList();
    }

    @Test
    void theHeadlinesOf20October2023AreWritten() {
        Occurrence day = only(counted(AnniversaryDate.solar(20, 10), WOMEN_OF_VIETNAM), 2023);
        assertThat(day.title())
                .isEqualTo("Kỷ niệm 93 năm Ngày thành lập Hội LHPN Việt Nam (20/10/1930 - 20/10/2023), "
                        + "13 năm Ngày Phụ nữ Việt Nam");
        assertThat(day.yearClass()).contains(AnniversaryClass.OTHER);
        assertThat(day.days().preparation()).isEqualTo("2023-09-08");
        assertThat(day.owner()).isEqualTo("Phó Chủ tịch, Ban Tuyên giáo");
    }

    @ParameterizedTest
    @CsvSource({"2022,112,1982", "2024,114,1984", "2025,115,1985"})
    void theHeadlinesOf8MarchAreCounted(int year, int women, int sisters) {
        Occurrence day = only(counted(AnniversaryDate.solar(8, 3), EIGHTH_OF_MARCH), year);
        assertThat(day.counted()).extracting(OccurrenceOrigin::count).containsExactly(women, sisters);
        assertThat(day.title())
                .isEqualTo("Kỷ niệm " + women + " năm Ngày Quốc tế Phụ nữ (08/3/1910 - 08/3/" + year + "), " + sisters
                        + " năm Khởi nghĩa Hai Bà Trưng");
    }

    @Test
    void tenYearsOfTheCityAreARoundYear() {
        Occurrence day = only(
                row(
                        AnniversaryKind.LOCAL_DAY,
                        AnniversaryDate.solar(11, 3),
                        new AnniversaryOrigin(2015, "Ngày thành lập thành phố Bắc Kạn")),
                2025);
        assertThat(day.title()).isEqualTo("Kỷ niệm 10 năm Ngày thành lập thành phố Bắc Kạn (11/3/2015 - 11/3/2025)");
        assertThat(day.yearClass()).contains(AnniversaryClass.ROUND);
    }

    @Test
    void theHighestClassOfItsOriginsIsThatOfTheDay() {
        AnniversaryRow row = counted(
                AnniversaryDate.solar(22, 12),
                List.of(new AnniversaryOrigin(1944, "Quân đội"), new AnniversaryOrigin(1989, "Quốc phòng")));
        assertThat(only(row, 2029).yearClass()).as("85 and 40").contains(AnniversaryClass.ROUND);
        assertThat(only(row, 2024).yearClass()).as("80 and 35").contains(AnniversaryClass.ROUND);
        assertThat(only(row, 2019).counted())
                .extracting(OccurrenceOrigin::yearClass)
                .containsExactly(AnniversaryClass.FIVE, AnniversaryClass.ROUND);
    }

    @Test
    void whatHasNotBegunIsNotCounted() {
        AnniversaryRow row = counted(AnniversaryDate.solar(20, 10), WOMEN_OF_VIETNAM);
        assertThat(only(row, 2009).title())
                .isEqualTo("Kỷ niệm 79 năm Ngày thành lập Hội LHPN Việt Nam (20/10/1930 - 20/10/2009)");
        assertThat(only(row, 2010).counted())
                .as("the year itself is no anniversary")
                .hasSize(1);
        assertThat(only(row, 1930).title()).isEqualTo("Ngày thử năm 1930");
        assertThat(only(row, 1930).yearClass()).isEmpty();
        assertThat(OccurrenceEngine.of(row, 1929)).as("before its origin").isEmpty();
    }

    @Test
    void aRangeIsNamedByItsYear() {
        Occurrence month = only(
                row(
                        AnniversaryKind.ACTION_SPAN,
                        AnniversaryDate.solar(15, 11).until(15, 12),
                        new AnniversaryOrigin(2016, "Tháng hành động")),
                2023);
        assertThat(month.title()).isEqualTo("Ngày thử năm 2023");
        assertThat(month.from()).isEqualTo("2023-11-15");
        assertThat(month.to()).isEqualTo("2023-12-15");
        assertThat(month.counted()).extracting(OccurrenceOrigin::count).containsExactly(7);
    }

    /** The table of the field: Tết, 6/2 âm, Giỗ Tổ, Vu Lan, Trung thu. */
    @ParameterizedTest
    @CsvSource({
        "2023,2023-01-22,2023-02-25,2023-04-29,2023-08-30,2023-09-29",
        "2024,2024-02-10,2024-03-15,2024-04-18,2024-08-18,2024-09-17",
        "2025,2025-01-29,2025-03-05,2025-04-07,2025-09-06,2025-10-06",
        "2026,2026-02-17,2026-03-24,2026-04-26,2026-08-27,2026-09-25",
        "2027,2027-02-06,2027-03-13,2027-04-16,2027-08-16,2027-09-15",
        "2028,2028-01-26,2028-03-01,2028-04-04,2028-09-03,2028-10-03",
        "2029,2029-02-13,2029-03-20,2029-04-23,2029-08-24,2029-09-22",
        "2030,2030-02-02,2030-03-09,2030-04-12,2030-08-13,2030-09-12",
        "2031,2031-01-23,2031-02-26,2031-04-01,2031-09-01,2031-10-01",
        "2032,2032-02-11,2032-03-16,2032-04-19,2032-08-20,2032-09-19",
        "2033,2033-01-31,2033-03-06,2033-04-09,2033-08-09,2033-09-08",
        "2034,2034-02-19,2034-03-25,2034-04-28,2034-08-28,2034-09-26",
        "2035,2035-02-08,2035-03-15,2035-04-17,2035-08-18,2035-09-16"
    })
    void lunarDaysAreThoseOfTheTable(
            int year, String tet, String sisters, String kings, String vuLan, String midAutumn) {
        assertThat(days(AnniversaryDate.lunar(1, 1), year)).containsExactly(tet);
        assertThat(days(AnniversaryDate.lunar(6, 2), year)).containsExactly(sisters);
        assertThat(days(AnniversaryDate.lunar(10, 3), year)).containsExactly(kings);
        assertThat(days(AnniversaryDate.lunar(15, 7), year)).containsExactly(vuLan);
        assertThat(days(AnniversaryDate.lunar(15, 8), year)).containsExactly(midAutumn);
    }

    @ParameterizedTest
    @CsvSource({"2023,2", "2025,6", "2028,5", "2031,3", "2033,11"})
    void aLeapMonthIsKeptByTheRuleOfTheRow(int year, int month) {
        AnniversaryDate date = AnniversaryDate.lunar(10, month);
        List<String> both = days(date.withLeap(AnniversaryLeapRule.BOTH_MONTHS), year);
        assertThat(both).hasSize(2);
        assertThat(days(date, year)).containsExactly(both.getFirst());
        assertThat(days(date.withLeap(AnniversaryLeapRule.LEAP_MONTH), year)).containsExactly(both.getLast());
        assertThat(days(date.withLeap(AnniversaryLeapRule.LEAP_MONTH), 2026))
                .as("a year without that leap month")
                .isEqualTo(days(date, 2026));
    }

    @Test
    void theThirtiethOfAShortMonthIsKeptOnTheTwentyNinth() {
        assertThat(days(AnniversaryDate.lunar(30, 12), 2023))
                .as("giao thừa before Quý Mão")
                .containsExactly("2023-01-21");
        assertThat(days(AnniversaryDate.lunar(30, 12), 2025))
                .as("Giáp Thìn ends on its 29th")
                .containsExactly("2025-01-28");
        assertThat(days(AnniversaryDate.lunar(30, 2), 2024)).containsExactly("2024-04-08");
        assertThat(days(AnniversaryDate.lunar(30, 2).withLeap(AnniversaryLeapRule.LEAP_MONTH), 2023))
                .as("the leap second month of 2023 has 29 days")
                .containsExactly("2023-04-19");
    }

    @Test
    void aLunarDayAtTheEndOfTheYearMayComeTwiceOrNotAtAll() {
        AnniversaryDate kitchenGods = AnniversaryDate.lunar(23, 12);
        assertThat(days(kitchenGods, 2023)).containsExactly("2023-01-14");
        AnniversaryDate eleventh = AnniversaryDate.lunar(20, 11);
        assertThat(days(eleventh, 2021)).containsExactly("2021-01-02", "2021-12-23");
        assertThat(days(eleventh, 2023)).isEmpty();
        assertThat(days(eleventh, 2024)).containsExactly("2024-01-01", "2024-12-20");
    }

    @Test
    void the29OfFebruaryIsKeptOnThe28thOfOtherYears() {
        assertThat(days(AnniversaryDate.solar(29, 2), 2024)).containsExactly("2024-02-29");
        assertThat(days(AnniversaryDate.solar(29, 2), 2023)).containsExactly("2023-02-28");
        assertThat(days(AnniversaryDate.solar(29, 2), 2100)).containsExactly("2100-02-28");
    }

    @Test
    void aRangeMayPassTheNewYear() {
        assertThat(days(AnniversaryDate.solar(20, 12).until(5, 1), 2023)).containsExactly("2023-12-20/2024-01-05");
        assertThat(days(AnniversaryDate.lunar(23, 12).until(7, 1), 2024)).containsExactly("2024-02-02/2024-02-16");
        AnniversaryRow row =
                row(AnniversaryKind.ACTION_SPAN, AnniversaryDate.solar(20, 12).until(5, 1));
        assertThat(OccurrenceEngine.between(List.of(row), LocalDate.of(2024, 1, 3), LocalDate.of(2024, 1, 3)))
                .extracting(Occurrence::from)
                .containsExactly(LocalDate.of(2023, 12, 20));
        assertThat(OccurrenceEngine.between(List.of(row), LocalDate.of(2024, 1, 6), LocalDate.of(2024, 12, 19)))
                .isEmpty();
    }

    @Test
    void whatWasAnnouncedForAYearGoesBeforeTheRule() {
        AnniversaryDate expected = new AnniversaryDate(false, 10, 10, 14, 10, AnniversaryLeapRule.ORDINARY_MONTH, true);
        AnniversaryRow row = row(
                AnniversaryKind.ACTION_SPAN,
                expected,
                AnniversarySpan.ALWAYS,
                List.of(
                        new AnniversaryYear(2023, LocalDate.of(2023, 10, 12), null, ""),
                        new AnniversaryYear(2024, null, null, "Khát vọng")));
        assertThat(only(row, 2023).from()).isEqualTo("2023-10-12");
        assertThat(only(row, 2023).to()).isEqualTo("2023-10-12");
        assertThat(only(row, 2023).days().expected()).isFalse();
        assertThat(only(row, 2024).from()).isEqualTo("2024-10-10");
        assertThat(only(row, 2024).days().expected()).isTrue();
        assertThat(only(row, 2024).theme()).isEqualTo("Khát vọng");
    }

    @Test
    void whatHasNoDayOfItsOwnTakesPlaceInYearsThatSetOne() {
        AnniversaryDate none =
                new AnniversaryDate(false, null, null, null, null, AnniversaryLeapRule.ORDINARY_MONTH, true);
        AnniversaryRow congress = row(
                AnniversaryKind.ACTION_SPAN,
                none,
                AnniversarySpan.ALWAYS,
                List.of(new AnniversaryYear(2026, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 11), "")));
        assertThat(OccurrenceEngine.of(congress, 2025)).isEmpty();
        assertThat(only(congress, 2026).to()).isEqualTo("2026-03-11");
    }

    @Test
    void itIsKeptInItsYearsOnly() {
        AnniversaryRow culture = row(
                AnniversaryKind.NATIONAL_DAY,
                AnniversaryDate.solar(24, 11),
                new AnniversarySpan(2026, 2030),
                List.of());
        assertThat(OccurrenceEngine.of(culture, 2025)).isEmpty();
        assertThat(OccurrenceEngine.of(culture, 2026)).hasSize(1);
        assertThat(OccurrenceEngine.of(culture, 2031)).isEmpty();
        AnniversaryRow always = row(AnniversaryKind.NATIONAL_DAY, AnniversaryDate.lunar(30, 12));
        assertThat(OccurrenceEngine.of(always, 1899)).isEmpty();
        assertThat(OccurrenceEngine.of(always, 1900)).hasSize(1);
        assertThat(OccurrenceEngine.of(always, 2100)).isNotEmpty();
        assertThat(OccurrenceEngine.of(always, 2101)).isEmpty();
    }

    @Test
    void daysThatDoNotExistAreRefused() {
        assertThat(refusalOf(() -> AnniversaryDate.solar(30, 2))).isEqualTo("anniversary.error.day");
        assertThat(refusalOf(() -> AnniversaryDate.lunar(31, 1))).isEqualTo("anniversary.error.lunar-day");
        assertThat(refusalOf(() -> AnniversaryDate.solar(1, 13))).isEqualTo("anniversary.error.day");
        assertThat(refusalOf(() ->
                        new AnniversaryDate(false, 20, null, null, null, AnniversaryLeapRule.ORDINARY_MONTH, false)))
                .isEqualTo("anniversary.error.day");
        assertThat(refusalOf(() ->
                        new AnniversaryDate(false, null, null, null, null, AnniversaryLeapRule.ORDINARY_MONTH, false)))
                .isEqualTo("anniversary.error.no-date");
        assertThat(refusalOf(() -> new AnniversaryYear(2023, LocalDate.of(2024, 1, 1), null, "")))
                .isEqualTo("anniversary.error.year-days");
    }

    private static String refusalOf(Runnable making) {
        String[] key = new String[1];
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> key[0] = refusal.messageKey().key());
        return key[0];
    }
}
