package vn.congtachoi.calendar;

/**
 * A day of the lunar calendar.
 *
 * @param year the solar year in which this lunar year's Tết falls
 * @param leapMonth whether the month is the repeated one (tháng nhuận)
 */
public record LunarDate(int year, int month, boolean leapMonth, int day) {

    public LunarDate {
        if (month < 1 || month > 12 || day < 1 || day > 30) {
            throw new IllegalArgumentException("No lunar date " + day + "/" + month);
        }
    }

    /** A day of an ordinary month. */
    public static LunarDate of(int year, int month, int day) {
        return new LunarDate(year, month, false, day);
    }
}
