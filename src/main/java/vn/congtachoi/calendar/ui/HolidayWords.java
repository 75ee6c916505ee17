package vn.congtachoi.calendar.ui;

import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.calendar.Feast;
import vn.congtachoi.calendar.HolidayKind;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.calendar.LunarCalendar;
import vn.congtachoi.calendar.LunarDate;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** An entry of the year in words. */
final class HolidayWords {

    private HolidayWords() {}

    /** As entered, or the yearly holiday's own name. */
    static String name(HolidayRow row) {
        Feast feast = row.feast();
        if (feast == null) {
            return row.name();
        }
        String name = Texts.of(feast.label(), List.of());
        return row.kind() == HolidayKind.SWAP_DAY_OFF ? Texts.of("calendar.ui.made-up", name) : name;
    }

    /** "Thứ Sáu 20/1/2023 – Thứ Năm 26/1/2023". */
    static String days(HolidayRow row) {
        return row.from().equals(row.to())
                ? day(row.from())
                : Texts.of("calendar.ui.span", day(row.from()), day(row.to()));
    }

    private static String day(LocalDate day) {
        // One day stays on one line.
        return VietnameseDates.weekday(day).replace(' ', '\u00a0') + "\u00a0" + VnFormat.day(day);
    }

    /** The first day in the lunar calendar. */
    static String lunar(HolidayRow row) {
        LunarDate lunar = LunarCalendar.toLunar(row.from());
        return Texts.of(
                lunar.leapMonth() ? "calendar.ui.lunar-leap" : "calendar.ui.lunar",
                Integer.toString(lunar.day()),
                Integer.toString(lunar.month()));
    }

    /** The announcement, or that the law's rule stands in. */
    static String basis(HolidayRow row) {
        return row.id() == null ? Texts.of("calendar.ui.by-rule") : row.legalBasis();
    }
}
