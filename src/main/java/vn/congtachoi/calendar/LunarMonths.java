package vn.congtachoi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The months of the traditional calendar on one meridian. A month begins on the day of its new moon; the eleventh holds
 * the winter solstice; of thirteen months between two solstices the first without a major solar term (a multiple of 30
 * degrees of the sun's longitude) is a leap month.
 */
final class LunarMonths {

    /** @param length 29 or 30 days */
    record Month(int year, int month, boolean leap, long firstEpochDay, int length) {}

    private final double eastOfGreenwich;
    private final TreeMap<Long, Month> byFirstDay = new TreeMap<>();

    /**
     * @param hoursEast the meridian's distance from Greenwich: 7 for today's Viet Nam
     * @param firstYear first lunar year that is known whole
     */
    LunarMonths(double hoursEast, int firstYear, int lastYear) {
        this.eastOfGreenwich = hoursEast / 24;
        for (int solsticeYear = firstYear; solsticeYear <= lastYear + 1; solsticeYear++) {
            betweenSolstices(solsticeYear).forEach(month -> byFirstDay.put(month.firstEpochDay(), month));
        }
    }

    /** Every month in order, by its first day. */
    Map<Long, Month> all() {
        return byFirstDay;
    }

    /**
     * @throws IllegalArgumentException when the day lies outside the years of this table
     */
    Month holding(LocalDate day) {
        Map.Entry<Long, Month> month = byFirstDay.floorEntry(day.toEpochDay());
        if (month == null
                || day.toEpochDay() - month.getKey() >= month.getValue().length()) {
            throw new IllegalArgumentException("No lunar date is known for " + day);
        }
        return month.getValue();
    }

    /** From the eleventh month of the year before to the tenth of this one. */
    private List<Month> betweenSolstices(int year) {
        int first = eleventhMonth(year - 1);
        int next = eleventhMonth(year);
        boolean leapYear = next - first == 13;
        boolean leapFound = false;
        int number = 10;
        List<Month> months = new ArrayList<>();
        for (int lunation = first; lunation < next; lunation++) {
            long start = newMoonDay(lunation);
            int length = (int) (newMoonDay(lunation + 1) - start);
            boolean leap = leapYear && !leapFound && solarTerm(start) == solarTerm(start + length);
            leapFound |= leap;
            number += leap ? 0 : 1;
            months.add(new Month(number > 12 ? year : year - 1, (number - 1) % 12 + 1, leap, start, length));
        }
        return months;
    }

    /** The last new moon whose day begins before the sun stands at 270 degrees. */
    private int eleventhMonth(int year) {
        long yearEnd = LocalDate.of(year, 12, 31).toEpochDay();
        int lunation = LunarAstronomy.lunationNear(yearEnd + LunarAstronomy.UNIX_EPOCH);
        while (newMoonDay(lunation) > yearEnd || solarTerm(newMoonDay(lunation)) == 9) {
            lunation--;
        }
        return lunation;
    }

    private long newMoonDay(int lunation) {
        return (long) Math.floor(LunarAstronomy.newMoon(lunation) - LunarAstronomy.UNIX_EPOCH + eastOfGreenwich);
    }

    /** Which twelfth of the sun's way, 0 to 11, has been entered when the day begins. */
    private int solarTerm(long epochDay) {
        double midnight = epochDay + LunarAstronomy.UNIX_EPOCH - eastOfGreenwich;
        return (int) (LunarAstronomy.sunLongitude(midnight) / 30);
    }
}
