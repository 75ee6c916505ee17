package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.calendar.Feast;
import vn.congtachoi.calendar.HolidayKind;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.calendar.LunarCalendar;
import vn.congtachoi.calendar.LunarDate;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.task.TaskSpan;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Draws the days of a calendar: the solar day, small beside it the lunar one, the holiday, and the tasks. */
class CalendarDays {

    private static final int DAYS = 7;

    private final List<HolidayRow> holidays;
    private final LocalDate today;
    private final Function<TaskSpan, String> path;
    private final Function<LocalDate, String> more;

    /**
     * @param path the address of a task
     * @param more where a day is shown with all its tasks
     */
    CalendarDays(
            List<HolidayRow> holidays,
            LocalDate today,
            Function<TaskSpan, String> path,
            Function<LocalDate, String> more) {
        this.holidays = holidays;
        this.today = today;
        this.path = path;
        this.more = more;
    }

    /**
     * A week as a row of seven days with bars.
     *
     * @param month days of another one are faint, or null
     * @param at the task from which she came back, or null
     */
    Section week(CalendarWeek week, @Nullable YearMonth month, @Nullable UUID at) {
        Section row = new Section();
        row.addClassName("app-cal__row");
        row.setAriaLabel(Texts.of(
                "task.ui.calendar.week",
                VnFormat.day(week.monday()),
                VnFormat.day(week.monday().plusDays(DAYS - 1))));
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = week.monday().plusDays(i);
            Div head = head(day);
            head.addClassName("app-from-" + (i + 1));
            head.setClassName(
                    "app-cal__day--other", month != null && !YearMonth.from(day).equals(month));
            row.add(head);
        }
        week.bars().forEach(bar -> row.add(bar(bar, at)));
        int lanes = week.bars().stream().mapToInt(CalendarWeek.Bar::lane).max().orElse(0) + 1;
        for (int i = 0; i < DAYS; i++) {
            if (week.hidden().get(i) > 0) {
                Anchor link = new Anchor(
                        more.apply(week.monday().plusDays(i)),
                        Texts.of("task.ui.calendar.more", week.hidden().get(i)));
                link.addClassNames("app-cal__more", "app-from-" + (i + 1), "app-lane-" + (lanes + 1));
                row.add(link);
            }
        }
        return row;
    }

    private Div head(LocalDate day) {
        LunarDate lunar = LunarCalendar.toLunar(day);
        Span weekday = new Span(VietnameseDates.weekday(day));
        weekday.addClassName("app-cal__weekday");
        Span solar = new Span(String.valueOf(day.getDayOfMonth()));
        solar.addClassName("app-cal__solar");
        Span moon = new Span(
                lunar.day() == 1 || day.getDayOfMonth() == 1
                        ? lunar.day() + "/" + lunar.month()
                        : String.valueOf(lunar.day()));
        moon.addClassName("app-cal__lunar");
        moon.setTitle(lunar(lunar));
        Div head = new Div(weekday, solar, moon);
        head.addClassName("app-cal__day");
        head.setClassName("app-cal__day--today", day.equals(today));
        String holiday = holiday(day);
        if (!holiday.isEmpty()) {
            Span name = new Span(holiday);
            name.addClassName("app-cal__holiday");
            head.add(name);
            head.setClassName("app-cal__day--off", isOff(day));
        }
        return head;
    }

    private static String lunar(LunarDate lunar) {
        return Texts.of(
                lunar.leapMonth() ? "task.ui.calendar.lunar-leap" : "task.ui.calendar.lunar",
                String.valueOf(lunar.day()),
                String.valueOf(lunar.month()));
    }

    private boolean isOff(LocalDate day) {
        return holidays.stream().anyMatch(row -> row.contains(day) && row.kind() != HolidayKind.SWAP_WORKDAY);
    }

    private String holiday(LocalDate day) {
        return holidays.stream()
                .filter(row -> row.contains(day))
                .map(CalendarDays::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String name(HolidayRow row) {
        Feast feast = row.feast();
        if (feast == null) {
            return row.name();
        }
        String name = Texts.of(feast.label(), List.of());
        return row.kind() == HolidayKind.SWAP_DAY_OFF ? Texts.of("task.ui.calendar.made-up", name) : name;
    }

    private Anchor bar(CalendarWeek.Bar bar, @Nullable UUID at) {
        TaskSpan task = bar.task();
        Anchor link = new Anchor(path.apply(task), TaskTones.label(task, today));
        link.addClassNames(
                "app-bar",
                "app-bar--" + TaskTones.style(task, today),
                "app-from-" + (bar.first() + 1),
                "app-span-" + (bar.last() - bar.first() + 1),
                "app-lane-" + (bar.lane() + 1));
        link.setClassName("app-bar--begins", bar.begins());
        link.setClassName("app-bar--ends", bar.ends());
        link.setClassName("app-came-from", !task.coming() && task.id().equals(at));
        link.setTitle(TaskTones.said(task, today));
        link.setAriaLabel(TaskTones.said(task, today));
        return link;
    }

    /** The days one below the other, those with something due: what a phone shows. */
    Component list(LocalDate first, LocalDate last, List<TaskSpan> tasks) {
        Div list = new Div();
        list.addClassName("app-cal-list");
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            List<TaskSpan> due =
                    tasks.stream().filter(task -> task.dueOn().equals(day)).toList();
            String holiday = holiday(day);
            if (!due.isEmpty() || !holiday.isEmpty()) {
                list.add(day(day, holiday, due));
            }
        });
        if (list.getComponentCount() == 0) {
            list.add(new Span(Texts.of("task.ui.calendar.none")));
        }
        return list;
    }

    private Section day(LocalDate day, String holiday, List<TaskSpan> due) {
        H3 heading = new H3(Texts.of(
                "task.ui.calendar.day",
                VietnameseDates.weekday(day),
                VnFormat.day(day),
                lunar(LunarCalendar.toLunar(day))));
        Section section = new Section(heading);
        if (!holiday.isEmpty()) {
            Span name = new Span(holiday);
            name.addClassName("app-cal__holiday");
            section.add(name);
        }
        UnorderedList lines = new UnorderedList();
        due.forEach(task -> {
            ListItem line = new ListItem(new Anchor(path.apply(task), task.title()));
            line.add(
                    task.coming()
                            ? new StatusBadge(Texts.of("task.ui.calendar.coming"), Tone.NEUTRAL)
                            : new StatusBadge(
                                    Texts.of("task.state", task.state()),
                                    task.state().tone()));
            if (task.isOverdue(today)) {
                line.add(new StatusBadge(Texts.of("task.ui.overdue"), Tone.LATE));
            }
            lines.add(line);
        });
        section.add(lines);
        return section;
    }
}
