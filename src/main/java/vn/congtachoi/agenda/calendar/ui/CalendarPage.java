package vn.congtachoi.agenda.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.agenda.WeekReading;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarFiles;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarMoves;
import vn.congtachoi.agenda.calendar.CalendarReading;
import vn.congtachoi.agenda.calendar.CalendarYear;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Lịch: a month, a week, a year or a list of days with what all modules have on them. */
@Route(CalendarPage.PATH)
@Menu(title = "agenda.calendar.ui.menu", order = 118, icon = "calendar-days")
@PermitAll
@ViewNeeds(AgendaPermissions.READ)
class CalendarPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "lich";

    private static final int MONTHS = 12;

    private final CalendarReading reading;
    private final WorkingDays workingDays;
    private final UnitDirectory units;
    private final Clock clock;
    private final CalendarViewCodec codec = new CalendarViewCodec();
    private final CalendarFilterBar filter;
    private final CalendarMover mover;
    private final Div calendar = new Div();
    private final CalendarPrint print;
    private final PageHeader header =
            new PageHeader(Texts.of("agenda.calendar.ui.title")).line(Texts.of("agenda.calendar.ui.line"));

    CalendarPage(
            CalendarReading reading,
            CalendarMoves moves,
            WorkingDays workingDays,
            WeekReading weeks,
            UnitDirectory units,
            CalendarFiles files,
            Clock clock) {
        this.reading = reading;
        this.workingDays = workingDays;
        this.units = units;
        this.clock = clock;
        mover = new CalendarMover(moves, this::refresh);
        List<UnitRef> readable = weeks.units();
        List<PersonChoice> people = reading.people();
        filter = new CalendarFilterBar(codec, reading.layers(), readable, people);
        print = new CalendarPrint(files, reading.layers(), readable, people);
        filter.onChange(this::show);
        calendar.addClassName("app-calendar");
        add(header, filter, calendar);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(filter.read(event.getLocation().getQueryParameters()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void refresh() {
        show(filter.value());
    }

    private void show(CalendarView view) {
        LocalDate day = view.day() == null ? today() : view.day();
        header.withoutSecondary().secondary(print.links(view, day));
        calendar.removeAll();
        calendar.add(shapes(view), bar(view, day));
        if (view.layers().isEmpty()) {
            calendar.add(new EmptyState(
                    AppIcon.CALENDAR_DAYS, "agenda.calendar.ui.no-layer", "agenda.calendar.ui.no-layer-hint"));
            return;
        }
        switch (view.shape()) {
            case MONTH -> month(view, YearMonth.from(day));
            case WEEK -> week(view, CalendarDays.monday(day));
            case YEAR -> calendar.add(year(view, day.getYear()));
            case LIST -> list(view, day);
        }
    }

    private Nav shapes(CalendarView view) {
        Nav tabs = new Nav();
        tabs.addClassName("app-view-tabs");
        tabs.setAriaLabel(Texts.of("agenda.calendar.ui.shapes"));
        for (CalendarShape shape : CalendarShape.values()) {
            Anchor tab = new Anchor(codec.address(view.as(shape)), Texts.of("agenda.calendar.shape", shape));
            if (shape == view.shape()) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
        return tabs;
    }

    private Div bar(CalendarView view, LocalDate day) {
        CalendarShape shape = view.shape();
        Nav steps = new Nav(
                new Anchor(codec.address(view.on(shape.before(day))), Texts.of("agenda.calendar.ui.before")),
                new Anchor(codec.address(view.on(null)), Texts.of("agenda.calendar.ui.today")),
                new Anchor(codec.address(view.on(shape.next(day))), Texts.of("agenda.calendar.ui.after")));
        steps.setAriaLabel(Texts.of("agenda.calendar.ui.steps"));
        steps.addClassName("app-calendar__steps");
        Div bar = new Div(new H2(shape.words(day)), steps);
        bar.addClassName("app-calendar__bar");
        return bar;
    }

    private void month(CalendarView view, YearMonth month) {
        LocalDate from = CalendarDays.monday(month.atDay(1));
        LocalDate to = CalendarDays.sunday(month);
        List<CalendarEntry> entries = CalendarBars.drawn(reading.entries(view.question(from, to)));
        CalendarDays<CalendarEntry> days = days(view, from, to, entries);
        List<CalendarEntry> inside = entries.stream()
                .filter(entry ->
                        !entry.to().isBefore(month.atDay(1)) && !entry.from().isAfter(month.atEndOfMonth()))
                .toList();
        Div small =
                new Div(small(view, CalendarYear.of(month.getYear(), entries)).of(month, codec.address(view)));
        small.addClassName("app-calendar__small");
        calendar.add(
                days.month(month, entries),
                small,
                days.list(month.atDay(1), month.atEndOfMonth(), inside, "agenda.calendar.ui.list-none"),
                count(inside));
    }

    private void week(CalendarView view, LocalDate monday) {
        LocalDate sunday = CalendarShape.WEEK.last(monday);
        List<CalendarEntry> entries = CalendarBars.drawn(reading.entries(view.question(monday, sunday)));
        CalendarDays<CalendarEntry> days = days(view, monday, sunday, entries);
        calendar.add(
                days.week(monday, entries),
                days.list(monday, sunday, entries, "agenda.calendar.ui.list-none"),
                count(entries));
    }

    private void list(CalendarView view, LocalDate first) {
        LocalDate last = CalendarShape.LIST.last(first);
        List<CalendarEntry> entries = CalendarBars.drawn(reading.entries(view.question(first, last)));
        List<HolidayRow> holidays = holidays(view, first, last);
        if (entries.isEmpty() && holidays.isEmpty()) {
            calendar.add(
                    new EmptyState(AppIcon.CALENDAR_DAYS, "agenda.calendar.ui.none", "agenda.calendar.ui.none-hint"));
            return;
        }
        Div list = days(view, first, last, entries).list(first, last, entries, "agenda.calendar.ui.list-none");
        list.addClassName("app-cal-list--alone");
        calendar.add(list, count(entries));
    }

    private Div year(CalendarView view, int year) {
        SmallMonth small = small(view, reading.year(view.question(today(), today()), year));
        Div months = new Div();
        months.addClassName("app-mini-year");
        IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> YearMonth.of(year, month))
                .forEach(month -> months.add(small.of(
                        month, codec.address(view.as(CalendarShape.MONTH).on(month.atDay(1))))));
        return months;
    }

    private SmallMonth small(CalendarView view, CalendarYear year) {
        return new SmallMonth(
                year,
                holidays(view, LocalDate.of(year.year(), 1, 1), LocalDate.of(year.year(), MONTHS, 31)),
                today(),
                day -> listed(view, day));
    }

    private String listed(CalendarView view, LocalDate day) {
        return codec.address(view.as(CalendarShape.LIST).on(day));
    }

    private List<HolidayRow> holidays(CalendarView view, LocalDate from, LocalDate to) {
        return view.layers().contains(CalendarLayer.HOLIDAY) ? workingDays.holidaysBetween(from, to) : List.of();
    }

    private CalendarDays<CalendarEntry> days(
            CalendarView view, LocalDate from, LocalDate to, List<CalendarEntry> entries) {
        CalendarBars bars =
                new CalendarBars(this::open, mover::drop, day -> day(day, entries), day -> listed(view, day));
        return new CalendarDays<>(holidays(view, from, to), today(), bars);
    }

    private void open(CalendarEntry entry) {
        new CalendarEntryDialog(entry, unit(entry.unitId()), mover).open();
    }

    private String unit(@Nullable UUID id) {
        return id == null ? "" : units.find(id, today()).map(UnitRef::name).orElse("");
    }

    private void day(LocalDate day, List<CalendarEntry> entries) {
        new CalendarDayDialog(
                        day,
                        entries.stream().filter(entry -> entry.time().isOn(day)).toList(),
                        reading.starts(day))
                .open();
    }

    private static Component count(List<CalendarEntry> entries) {
        Span count = new Span(Texts.of("agenda.calendar.ui.count", VnFormat.number(entries.size())));
        count.addClassName("app-quiet");
        return count;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("agenda.calendar.ui.title");
    }
}
