package vn.congtachoi.agenda.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.ClassList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.calendar.CalendarDayWords;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/**
 * Draws the days of a calendar: the solar day, small beside it the lunar one, the feast, and what stands there.
 *
 * @param <T> an entry
 */
public class CalendarDays<T> {

    private static final int DAYS = 7;
    private static final int LANES_OF_A_MONTH = 4;
    private static final int LANES_OF_A_WEEK = 30;

    private final List<HolidayRow> holidays;
    private final LocalDate today;
    private final CalendarLook<T> look;

    /** @param holidays those that are named */
    public CalendarDays(List<HolidayRow> holidays, LocalDate today, CalendarLook<T> look) {
        this.holidays = holidays;
        this.today = today;
        this.look = look;
    }

    /** The Monday of its week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    /** The last Sunday of a picture of the month. */
    public static LocalDate sunday(YearMonth month) {
        return month.atEndOfMonth().with(DayOfWeek.SUNDAY);
    }

    /** A month as rows of weeks. */
    public Div month(YearMonth month, List<T> entries) {
        Div weeks = new Div();
        weeks.addClassNames("app-cal", "app-cal--month");
        Stream.iterate(
                        monday(month.atDay(1)),
                        monday -> !monday.isAfter(sunday(month)),
                        monday -> monday.plusDays(DAYS))
                .map(monday -> CalendarWeek.of(monday, entries, look::first, look::last, LANES_OF_A_MONTH))
                .forEach(week -> weeks.add(row(week, month)));
        return weeks;
    }

    /** A week with everything that stands in it. */
    public Div week(LocalDate monday, List<T> entries) {
        Div weeks = new Div(row(CalendarWeek.of(monday, entries, look::first, look::last, LANES_OF_A_WEEK), null));
        weeks.addClassNames("app-cal", "app-cal--week");
        return weeks;
    }

    /** @param month days of another one are faint, or null */
    private Section row(CalendarWeek<T> week, @Nullable YearMonth month) {
        Section row = new Section();
        row.addClassName("app-cal__row");
        row.setAriaLabel(Texts.of(
                "agenda.calendar.week",
                VnFormat.day(week.monday()),
                VnFormat.day(week.monday().plusDays(DAYS - 1))));
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = week.monday().plusDays(i);
            String column = "app-from-" + (i + 1);
            look.cell(day).ifPresent(cell -> {
                cell.addClassNames("app-cal__cell", column, "app-span-1");
                row.add(cell);
            });
            Div head = head(day);
            head.addClassName(column);
            head.setClassName(
                    "app-cal__day--other", month != null && !YearMonth.from(day).equals(month));
            row.add(head);
        }
        week.bars().forEach(bar -> row.add(bar(bar)));
        int lanes = week.bars().stream().mapToInt(CalendarWeek.Bar::lane).max().orElse(0) + 1;
        for (int i = 0; i < DAYS; i++) {
            if (week.hidden().get(i) > 0) {
                Component more =
                        look.more(week.monday().plusDays(i), week.hidden().get(i));
                styles(more, "app-cal__more", "app-from-" + (i + 1), "app-lane-" + (lanes + 1));
                row.add(more);
            }
        }
        return row;
    }

    private static void styles(Component part, String... names) {
        ClassList classes = part.getElement().getClassList();
        classes.addAll(List.of(names));
    }

    private Div head(LocalDate day) {
        Span weekday = new Span(VietnameseDates.weekday(day));
        weekday.addClassName("app-cal__weekday");
        Span solar = new Span(String.valueOf(day.getDayOfMonth()));
        solar.addClassName("app-cal__solar");
        Span moon = new Span(CalendarDayWords.lunarShort(day));
        moon.addClassName("app-cal__lunar");
        moon.setClassName("app-cal__lunar--named", CalendarDayWords.isMoonDay(day));
        moon.setTitle(CalendarDayWords.lunar(day));
        Div head = new Div(weekday, solar, moon);
        head.addClassName("app-cal__day");
        head.setClassName("app-cal__day--today", day.equals(today));
        String holiday = CalendarDayWords.holiday(day, holidays);
        if (!holiday.isEmpty()) {
            Span name = new Span(holiday);
            name.addClassName("app-cal__holiday");
            head.add(name);
            head.setClassName("app-cal__day--off", CalendarDayWords.isOff(day, holidays));
        }
        return head;
    }

    private Component bar(CalendarWeek.Bar<T> bar) {
        Component drawn = look.bar(bar.entry());
        styles(
                drawn,
                "app-bar",
                "app-from-" + (bar.first() + 1),
                "app-span-" + (bar.last() - bar.first() + 1),
                "app-lane-" + (bar.lane() + 1));
        if (bar.begins()) {
            styles(drawn, "app-bar--begins");
        }
        if (bar.ends()) {
            styles(drawn, "app-bar--ends");
        }
        return drawn;
    }

    /**
     * The days one below the other, those on which something stands: what a phone shows.
     *
     * @param noneKey said where nothing does
     */
    public Div list(LocalDate first, LocalDate last, List<T> entries, String noneKey) {
        Div list = new Div();
        list.addClassName("app-cal-list");
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            List<T> there = entries.stream()
                    .filter(entry -> look.isListed(entry, day, first))
                    .toList();
            String holiday = CalendarDayWords.holiday(day, holidays);
            if (!there.isEmpty() || !holiday.isEmpty()) {
                list.add(day(day, holiday, there));
            }
        });
        if (list.getComponentCount() == 0) {
            list.add(new Span(Texts.of(noneKey)));
        }
        return list;
    }

    private Section day(LocalDate day, String holiday, List<T> there) {
        H3 heading = new H3(Texts.of(
                "agenda.calendar.day", VietnameseDates.weekday(day), VnFormat.day(day), CalendarDayWords.lunar(day)));
        Section section = new Section(heading);
        if (!holiday.isEmpty()) {
            Span name = new Span(holiday);
            name.addClassName("app-cal__holiday");
            section.add(name);
        }
        UnorderedList lines = new UnorderedList();
        there.forEach(entry -> {
            ListItem line = new ListItem();
            line.add(look.line(entry).toArray(Component[]::new));
            lines.add(line);
        });
        section.add(lines);
        return section;
    }
}
