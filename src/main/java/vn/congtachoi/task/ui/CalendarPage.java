package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.task.TaskPermissions;
import vn.congtachoi.task.TaskSpan;
import vn.congtachoi.task.TaskSpans;
import vn.congtachoi.task.TaskViewKind;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The work in a month or a week; on the phone the same as a list of days. */
@Route(TaskViewPaths.CALENDAR)
@PermitAll
@ViewNeeds(TaskPermissions.READ)
class CalendarPage extends TaskViewPage {

    private static final int DAYS = 7;
    private static final int LANES_OF_A_MONTH = 4;
    private static final int LANES_OF_A_WEEK = 30;

    private final TaskSpans tasks;
    private final WorkingDays workingDays;
    private final TaskViewParts parts;
    private final Div calendar = new Div();

    CalendarPage(TaskSpans tasks, WorkingDays workingDays, TaskViewParts parts) {
        super(TaskViewKind.CALENDAR, parts);
        this.tasks = tasks;
        this.workingDays = workingDays;
        this.parts = parts;
        calendar.addClassName("app-calendar");
        fill(header(), filter(), calendar);
    }

    @Override
    protected void show(TaskLook look) {
        LocalDate day = look.day() == null ? parts.today() : look.day();
        LocalDate first = look.week() ? monday(day) : day.withDayOfMonth(1);
        LocalDate from = monday(first);
        LocalDate last = look.week() ? from.plusDays(DAYS - 1) : first.with(TemporalAdjusters.lastDayOfMonth());
        LocalDate to = monday(last).plusDays(DAYS - 1);
        List<TaskSpan> spans = tasks.between(look.filter(), from, to);
        CalendarDays days = new CalendarDays(
                workingDays.holidaysBetween(from, to),
                parts.today(),
                task -> "nhiem-vu/" + task.id() + from(),
                each -> address(look.withDay(each).withWeek(true)));
        Div weeks = new Div();
        weeks.addClassNames("app-cal", look.week() ? "app-cal--week" : "app-cal--month");
        Stream.iterate(from, monday -> !monday.isAfter(to), monday -> monday.plusDays(DAYS))
                .map(monday -> CalendarWeek.of(monday, spans, look.week() ? LANES_OF_A_WEEK : LANES_OF_A_MONTH))
                .forEach(week -> weeks.add(days.week(week, look.week() ? null : YearMonth.from(first), look.at())));
        calendar.removeAll();
        calendar.add(bar(look, first), weeks, days.list(first, last, spans));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Div bar(TaskLook look, LocalDate first) {
        ChronoUnit step = look.week() ? ChronoUnit.WEEKS : ChronoUnit.MONTHS;
        String words = look.week()
                ? Texts.of("task.ui.calendar.week", VnFormat.day(first), VnFormat.day(first.plusDays(DAYS - 1)))
                : Texts.of("task.ui.briefing.of-month", first.getMonthValue(), String.valueOf(first.getYear()));
        Nav steps = new Nav(
                link(look.withDay(first.minus(1, step)), "task.ui.calendar.before"),
                link(look.withDay(null), "task.ui.calendar.today"),
                link(look.withDay(first.plus(1, step)), "task.ui.calendar.after"),
                link(
                        look.withWeek(!look.week()),
                        look.week() ? "task.ui.calendar.as-month" : "task.ui.calendar.as-week"));
        steps.setAriaLabel(Texts.of("task.ui.calendar.steps"));
        steps.addClassName("app-calendar__steps");
        Div bar = new Div(new H2(words), steps);
        bar.addClassName("app-calendar__bar");
        return bar;
    }

    private Anchor link(TaskLook look, String key) {
        return new Anchor(address(look.withAt(null)), Texts.of(key));
    }
}
