package vn.congtachoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;

/** Finds a day of one year again in another: for a plan that is written from last year's. */
public final class YearMove {

    private static final int HALF_WEEK = 3;

    private YearMove() {}

    /** The day in that year; the result always lies in it. */
    public static LocalDate to(int year, LocalDate day, DayRule rule) {
        return switch (rule) {
            case DATE -> day.withYear(year);
            case WEEKDAY -> sameWeekday(day.withYear(year), day.getDayOfWeek());
            case LUNAR -> sameLunarDay(year, day);
        };
    }

    /** The nearest such weekday; at the turn of the year the one that lies in it. */
    private static LocalDate sameWeekday(LocalDate near, DayOfWeek weekday) {
        LocalDate nearest = near.minusDays(HALF_WEEK).with(TemporalAdjusters.nextOrSame(weekday));
        if (nearest.getYear() < near.getYear()) {
            return nearest.plusWeeks(1);
        }
        return nearest.getYear() > near.getYear() ? nearest.minusWeeks(1) : nearest;
    }

    /** A lunar year begins in one solar year and ends in the next, so its day may have to be sought in two. */
    private static LocalDate sameLunarDay(int year, LocalDate day) {
        LunarDate lunar = LunarCalendar.toLunar(day);
        return IntStream.rangeClosed(year - 1, year)
                .mapToObj(lunarYear -> LunarCalendar.anniversary(lunarYear, lunar.month(), lunar.day()))
                .filter(found -> found.getYear() == year)
                .findFirst()
                .orElseGet(() -> day.withYear(year));
    }
}
