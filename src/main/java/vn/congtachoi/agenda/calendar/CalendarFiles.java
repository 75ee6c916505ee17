package vn.congtachoi.agenda.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.Letterhead;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.paper.MonthGrid;
import vn.congtachoi.paper.MonthGridData;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.paper.YearGrid;
import vn.congtachoi.paper.YearGridData;
import vn.congtachoi.paper.YearMonthPart;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Lịch tháng, lịch năm as papers under a unit's letterhead: what the reader sees, without what only some may know of. */
@Component
public class CalendarFiles {

    private static final int DAYS = 7;
    private static final int MONTHS = 12;
    private static final int FEW = 2;

    private final CalendarReading reading;
    private final WorkingDays workingDays;
    private final PaperRenderer renderer;
    private final UnitDirectory units;
    private final Clock clock;

    CalendarFiles(
            CalendarReading reading,
            WorkingDays workingDays,
            PaperRenderer renderer,
            UnitDirectory units,
            Clock clock) {
        this.reading = reading;
        this.workingDays = workingDays;
        this.renderer = renderer;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A month, and below it the days that hold more than their cell.
     *
     * @param question the layers, the unit and the person; its days do not count
     * @param said the same in words, a line each
     * @param issuer whose letterhead it carries
     */
    public byte[] month(CalendarQuestion question, List<String> said, UUID issuer, YearMonth month) {
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        LocalDate sunday = month.atEndOfMonth().with(DayOfWeek.SUNDAY);
        List<CalendarEntry> entries = shown(question.on(monday, sunday));
        List<HolidayRow> holidays = holidays(question, monday, sunday);
        List<MonthGridData.Row> rows = new ArrayList<>();
        List<MonthGridData.Row> more = new ArrayList<>();
        for (LocalDate first = monday; !first.isAfter(sunday); first = first.plusDays(DAYS)) {
            List<LocalDate> days = first.datesUntil(first.plusDays(DAYS)).toList();
            List<CalendarCell> cells = days.stream()
                    .map(day -> CalendarCell.of(day, entries, holidays))
                    .toList();
            rows.add(MonthGridData.Row.week(
                    days.stream().map(day -> solar(day, month)).toList(),
                    days.stream().map(CalendarDayWords::lunarShort).toList(),
                    cells.stream().map(CalendarCell::words).toList()));
            cells.stream()
                    .filter(cell -> !cell.isWhole())
                    .forEach(cell -> more.add(MonthGridData.Row.line(cell.line())));
        }
        if (!more.isEmpty()) {
            rows.add(MonthGridData.Row.heading(Texts.of("agenda.calendar.paper.more")));
            rows.addAll(more);
        }
        long number = entries.stream()
                .filter(entry -> isOf(entry, month.atDay(1), month.atEndOfMonth()))
                .count();
        String title = Texts.of("agenda.calendar.paper.month", month.getMonthValue(), String.valueOf(month.getYear()));
        MonthGridData data =
                new MonthGridData(head(issuer), VietnameseText.upper(title), lines(said, number), weekdays(), rows);
        return renderer.render(MonthGrid.definition(), data, PaperContext.of(title))
                .pdf();
    }

    /** A day of the month before or after is named with its month. */
    private static String solar(LocalDate day, YearMonth month) {
        return YearMonth.from(day).equals(month)
                ? String.valueOf(day.getDayOfMonth())
                : day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    private static List<String> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(weekday -> VietnameseDates.weekday(LocalDate.EPOCH.with(weekday)))
                .toList();
    }

    /**
     * A year as twelve months with how many things each day has, and below them what stands out.
     *
     * @see #month
     */
    public byte[] year(CalendarQuestion question, List<String> said, UUID issuer, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, MONTHS, 31);
        List<CalendarEntry> entries = shown(question.on(first, last));
        List<HolidayRow> holidays = holidays(question, first, last);
        CalendarYear counted = CalendarYear.of(year, entries);
        List<YearMonthPart> months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> part(YearMonth.of(year, month), counted, holidays))
                .toList();
        List<YearGridData.Row> rows = new ArrayList<>();
        for (int at = 0; at < MONTHS; at += 4) {
            rows.add(YearGridData.Row.months(
                    months.get(at), months.get(at + 1), months.get(at + 2), months.get(at + 3)));
        }
        List<CalendarEntry> major =
                entries.stream().filter(entry -> entry.standing().major()).toList();
        if (!major.isEmpty()) {
            rows.add(YearGridData.Row.heading(Texts.of("agenda.calendar.paper.major")));
            major.forEach(entry -> rows.add(YearGridData.Row.line(CalendarCell.line(entry))));
        }
        long number = entries.stream()
                .filter(entry -> entry.layer() != CalendarLayer.HOLIDAY)
                .count();
        String title = Texts.of("agenda.calendar.paper.year", String.valueOf(year));
        YearGridData data = new YearGridData(head(issuer), VietnameseText.upper(title), lines(said, number), rows);
        return renderer.render(YearGrid.definition(), data, PaperContext.of(title))
                .pdf();
    }

    private static YearMonthPart part(YearMonth month, CalendarYear counted, List<HolidayRow> holidays) {
        List<String> days = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        List<YearMonthPart.Fill> fills = new ArrayList<>();
        LocalDate first = month.atDay(1).with(DayOfWeek.MONDAY);
        for (int i = 0; i < YearMonthPart.CELLS; i++) {
            LocalDate day = first.plusDays(i);
            boolean inside = YearMonth.from(day).equals(month);
            long number = inside ? counted.on(day) : 0;
            days.add(inside ? String.valueOf(day.getDayOfMonth()) : "");
            numbers.add(number > 0 ? VnFormat.number(number) : "");
            fills.add(inside ? fill(number, CalendarDayWords.isOff(day, holidays)) : YearMonthPart.Fill.NONE);
        }
        return new YearMonthPart(
                Texts.of("agenda.calendar.ui.month-short", month.getMonthValue()),
                Stream.of(DayOfWeek.values())
                        .map(weekday -> Texts.of("agenda.calendar.weekday", weekday))
                        .toList(),
                days,
                numbers,
                fills);
    }

    private static YearMonthPart.Fill fill(long number, boolean off) {
        if (off) {
            return YearMonthPart.Fill.OFF;
        }
        if (number == 0) {
            return YearMonthPart.Fill.NONE;
        }
        return number <= FEW ? YearMonthPart.Fill.FEW : YearMonthPart.Fill.MANY;
    }

    private List<CalendarEntry> shown(CalendarQuestion question) {
        return reading.entries(question).stream()
                .filter(entry -> !entry.standing().discreet())
                .toList();
    }

    private List<HolidayRow> holidays(CalendarQuestion question, LocalDate from, LocalDate to) {
        return question.layers().contains(CalendarLayer.HOLIDAY) ? workingDays.holidaysBetween(from, to) : List.of();
    }

    private static boolean isOf(CalendarEntry entry, LocalDate from, LocalDate to) {
        return entry.layer() != CalendarLayer.HOLIDAY
                && !entry.to().isBefore(from)
                && !entry.from().isAfter(to);
    }

    private static List<String> lines(List<String> said, long number) {
        return Stream.concat(said.stream(), Stream.of(Texts.of("agenda.calendar.paper.count", VnFormat.number(number))))
                .toList();
    }

    private PaperHead head(UUID issuer) {
        LocalDate today = LocalDate.now(clock);
        Letterhead letterhead = units.letterheadOn(issuer, today);
        return new PaperHead(
                letterhead.superior(), letterhead.issuer(), "", PaperHead.dateLine(letterhead.place(), today));
    }
}
