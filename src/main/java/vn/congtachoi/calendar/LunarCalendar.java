package vn.congtachoi.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.congtachoi.calendar.LunarMonths.Month;

/**
 * Vietnamese lunar dates of the days from 1 January 1900 to 31 December 2100.
 *
 * <p>The rule is that of Quyết định 121-CP of 8 August 1967: new moons and solar terms are taken at UTC+7. It holds
 * since 1968 (in the whole country since 1976). It is applied to earlier years as well, as the tables of Hồ Ngọc Đức do
 * for UTC+7, because the portal counts anniversaries by one rule; printed calendars before 1968 followed Huế's or
 * China's meridian and may differ by a day or a leap month.
 *
 * <p>The astronomy is our own: ICU's lunar calendar is several minutes off and moves new moons near midnight to the
 * neighbouring day (24 September 1995 is one).
 */
public final class LunarCalendar {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** The first days of 1900 belong to the lunar year 1899. */
    private static final LunarMonths MONTHS = new LunarMonths(7, FIRST_YEAR - 1, LAST_YEAR);

    private LunarCalendar() {}

    /** @throws IllegalArgumentException outside 1900 to 2100 */
    public static LunarDate toLunar(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("Lunar dates are known from 1900 to 2100, not for " + day);
        }
        Month month = MONTHS.holding(day);
        int dayOfMonth = (int) (day.toEpochDay() - month.firstEpochDay()) + 1;
        return new LunarDate(month.year(), month.month(), month.leap(), dayOfMonth);
    }

    /** The solar day, or empty when that year has no such leap month or the month has only 29 days. */
    public static Optional<LocalDate> toSolar(LunarDate date) {
        return month(date.year(), date.month(), date.leapMonth())
                .filter(month -> date.day() <= month.length())
                .map(month -> LocalDate.ofEpochDay(month.firstEpochDay() + date.day() - 1));
    }

    /**
     * The day on which a yearly lunar anniversary is kept: in the ordinary month, and on the 29th when the 30th does not
     * exist that year.
     *
     * @throws IllegalArgumentException outside 1900 to 2100
     */
    public static LocalDate anniversary(int lunarYear, int month, int day) {
        Month found = month(lunarYear, month, false)
                .orElseThrow(() -> new IllegalArgumentException("No lunar month " + month + " of " + lunarYear));
        int kept = Math.min(LunarDate.of(lunarYear, month, day).day(), found.length());
        return LocalDate.ofEpochDay(found.firstEpochDay() + kept - 1);
    }

    /** Mùng Một Tết: the first day of the lunar year. */
    public static LocalDate newYear(int lunarYear) {
        return anniversary(lunarYear, 1, 1);
    }

    /** The month that this lunar year has twice, if any. */
    public static OptionalInt leapMonth(int lunarYear) {
        return MONTHS.all().values().stream()
                .filter(month -> month.year() == lunarYear && month.leap())
                .mapToInt(Month::month)
                .findFirst();
    }

    private static Optional<Month> month(int year, int month, boolean leap) {
        return MONTHS.all().values().stream()
                .filter(one -> one.year() == year && one.month() == month && one.leap() == leap)
                .findFirst();
    }
}
