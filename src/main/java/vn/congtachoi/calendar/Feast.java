package vn.congtachoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import vn.congtachoi.kernel.MessageKey;

/**
 * The holidays with pay of every year: Bộ luật Lao động 2019, Điều 112 khoản 1. The Prime Minister sets the days of Tết
 * and the second day of Quốc khánh each year; until they are entered the rule below stands in.
 */
public enum Feast {
    NEW_YEAR("new-year"),
    TET("tet"),
    HUNG_KINGS("hung-kings"),
    LIBERATION("liberation"),
    LABOUR("labour"),
    NATIONAL("national");

    /** Since 2021 Quốc khánh has a second day. */
    private static final int SECOND_NATIONAL_DAY = 2021;

    private final String word;

    Feast(String word) {
        this.word = word;
    }

    /** Key of its name. */
    public MessageKey label() {
        return MessageKey.of("calendar.feast." + word);
    }

    /** First day off in the year. */
    LocalDate first(int year) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, Month.JANUARY, 1);
            case TET -> LunarCalendar.newYear(year).minusDays(1);
            case HUNG_KINGS -> LunarCalendar.anniversary(year, 3, 10);
            case LIBERATION -> LocalDate.of(year, Month.APRIL, 30);
            case LABOUR -> LocalDate.of(year, Month.MAY, 1);
            case NATIONAL -> nationalDay(year).minusDays(hasSecondDay(year) && !secondDayFollows(year) ? 1 : 0);
        };
    }

    /** Last day off in the year, included. */
    LocalDate last(int year) {
        return switch (this) {
            case TET -> LunarCalendar.newYear(year).plusDays(3);
            case NATIONAL -> nationalDay(year).plusDays(hasSecondDay(year) && secondDayFollows(year) ? 1 : 0);
            case NEW_YEAR, HUNG_KINGS, LIBERATION, LABOUR -> first(year);
        };
    }

    private static LocalDate nationalDay(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 2);
    }

    private static boolean hasSecondDay(int year) {
        return year >= SECOND_NATIONAL_DAY;
    }

    /** The law says "the day before or after"; usually the one that joins the weekend is chosen. */
    private static boolean secondDayFollows(int year) {
        DayOfWeek day = nationalDay(year).getDayOfWeek();
        return day == DayOfWeek.MONDAY || day == DayOfWeek.THURSDAY || day == DayOfWeek.SUNDAY;
    }
}
