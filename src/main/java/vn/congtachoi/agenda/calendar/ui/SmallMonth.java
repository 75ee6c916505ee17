package vn.congtachoi.agenda.calendar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import vn.congtachoi.agenda.calendar.CalendarDayWords;
import vn.congtachoi.agenda.calendar.CalendarYear;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Draws months so small that a year of them is seen at once: each day with how many things it has. */
public class SmallMonth {

    private static final int FEW = 2;
    private static final int SOME = 5;

    private final CalendarYear year;
    private final List<HolidayRow> holidays;
    private final LocalDate today;
    private final Function<LocalDate, String> dayPath;

    /**
     * @param holidays those that are named
     * @param dayPath where a day is shown with all it has
     */
    public SmallMonth(
            CalendarYear year, List<HolidayRow> holidays, LocalDate today, Function<LocalDate, String> dayPath) {
        this.year = year;
        this.holidays = holidays;
        this.today = today;
        this.dayPath = dayPath;
    }

    /** @param monthPath where the month is shown */
    public Section of(YearMonth month, String monthPath) {
        Anchor name = new Anchor(monthPath, Texts.of("agenda.calendar.ui.month-short", month.getMonthValue()));
        Div days = new Div();
        days.addClassName("app-mini__days");
        for (DayOfWeek weekday : DayOfWeek.values()) {
            Span letter = new Span(Texts.of("agenda.calendar.weekday", weekday));
            letter.addClassName("app-mini__weekday");
            letter.getElement().setAttribute("aria-hidden", "true");
            days.add(letter);
        }
        month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).forEach(day -> days.add(day(day)));
        Section section = new Section(new H3(name), days);
        section.addClassName("app-mini");
        return section;
    }

    private Anchor day(LocalDate day) {
        long number = year.on(day);
        Anchor link = new Anchor(dayPath.apply(day), String.valueOf(day.getDayOfMonth()));
        link.addClassName("app-mini__day");
        if (day.getDayOfMonth() == 1) {
            link.addClassName("app-from-" + day.getDayOfWeek().getValue());
        }
        if (number > 0) {
            Span count = new Span(String.valueOf(number));
            count.addClassName("app-mini__count");
            link.add(count);
            link.addClassName("app-mini__day--" + (number <= FEW ? "few" : number <= SOME ? "some" : "many"));
        }
        String holiday = CalendarDayWords.holiday(day, holidays);
        if (CalendarDayWords.isOff(day, holidays)) {
            link.addClassName("app-mini__day--off");
        }
        if (day.equals(today)) {
            link.addClassName("app-mini__day--today");
        }
        String said = said(day, number, holiday);
        link.setAriaLabel(said);
        link.setTitle(said);
        return link;
    }

    private static String said(LocalDate day, long number, String holiday) {
        String words = Texts.of(
                "agenda.calendar.ui.day-count",
                VietnameseDates.weekday(day),
                VnFormat.day(day),
                CalendarDayWords.lunar(day),
                VnFormat.number(number));
        return holiday.isEmpty() ? words : words + ", " + holiday;
    }
}
