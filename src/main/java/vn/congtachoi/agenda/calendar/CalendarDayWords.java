package vn.congtachoi.agenda.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.congtachoi.calendar.HolidayKind;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.calendar.LunarCalendar;
import vn.congtachoi.calendar.LunarDate;
import vn.congtachoi.uikit.Texts;

/** What a calendar says of a day by itself: the lunar day, the feast. */
public final class CalendarDayWords {

    private static final int FULL_MOON = 15;

    private CalendarDayWords() {}

    /** "6"; with its month on mùng một, on rằm and where the solar month begins: "1/9", "15/9". */
    public static String lunarShort(LocalDate day) {
        LunarDate lunar = LunarCalendar.toLunar(day);
        boolean named = lunar.day() == 1 || lunar.day() == FULL_MOON || day.getDayOfMonth() == 1;
        return named ? lunar.day() + "/" + lunar.month() : String.valueOf(lunar.day());
    }

    /** "âm lịch 6/9" */
    public static String lunar(LocalDate day) {
        LunarDate lunar = LunarCalendar.toLunar(day);
        return Texts.of(
                lunar.leapMonth() ? "agenda.calendar.lunar-leap" : "agenda.calendar.lunar",
                String.valueOf(lunar.day()),
                String.valueOf(lunar.month()));
    }

    /** Whether it is mùng một or rằm. */
    public static boolean isMoonDay(LocalDate day) {
        int lunar = LunarCalendar.toLunar(day).day();
        return lunar == 1 || lunar == FULL_MOON;
    }

    /** The names of the day off; empty for none. */
    public static String holiday(LocalDate day, List<HolidayRow> holidays) {
        return holidays.stream()
                .filter(row -> row.contains(day))
                .map(HolidayCalendar::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whether offices are closed for a feast. */
    public static boolean isOff(LocalDate day, List<HolidayRow> holidays) {
        return holidays.stream().anyMatch(row -> row.contains(day) && row.kind() != HolidayKind.SWAP_WORKDAY);
    }
}
