package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.congtachoi.agenda.calendar.ui.CalendarDays;
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
class TaskCalendarPage extends TaskViewPage {

    private static final int DAYS = 7;

    private final TaskSpans tasks;
    private final WorkingDays workingDays;
    private final TaskViewParts parts;
    private final Div calendar = new Div();

    TaskCalendarPage(TaskSpans tasks, WorkingDays workingDays, TaskViewParts parts) {
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
        LocalDate first = look.week() ? CalendarDays.monday(day) : day.withDayOfMonth(1);
        YearMonth month = YearMonth.from(first);
        LocalDate from = CalendarDays.monday(first);
        LocalDate last = look.week() ? from.plusDays(DAYS - 1) : month.atEndOfMonth();
        LocalDate to = look.week() ? last : CalendarDays.sunday(month);
        List<TaskSpan> spans = tasks.between(look.filter(), from, to);
        CalendarDays<TaskSpan> days = new CalendarDays<>(
                workingDays.holidaysBetween(from, to),
                parts.today(),
                new TaskDaysLook(
                        parts.today(),
                        look.at(),
                        task -> "nhiem-vu/" + task.id() + from(),
                        each -> address(look.withDay(each).withWeek(true))));
        calendar.removeAll();
        calendar.add(
                bar(look, first),
                look.week() ? days.week(from, spans) : days.month(month, spans),
                days.list(first, last, spans, "task.ui.calendar.none"));
    }

    private Div bar(TaskLook look, LocalDate first) {
        ChronoUnit step = look.week() ? ChronoUnit.WEEKS : ChronoUnit.MONTHS;
        String words = look.week()
                ? Texts.of("agenda.calendar.week", VnFormat.day(first), VnFormat.day(first.plusDays(DAYS - 1)))
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
