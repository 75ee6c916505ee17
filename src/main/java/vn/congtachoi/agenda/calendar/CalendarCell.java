package vn.congtachoi.agenda.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/**
 * A day on paper: as much as its cell holds, each thing whole; what is more stands in the list below, again with all of
 * the day.
 *
 * @param holiday may be empty
 */
record CalendarCell(LocalDate day, String holiday, List<CalendarEntry> entries) {

    /** About eight lines of a seventh of the page. */
    private static final int ROOM = 170;

    CalendarCell {
        entries = List.copyOf(entries);
    }

    static CalendarCell of(LocalDate day, List<CalendarEntry> all, List<HolidayRow> holidays) {
        return new CalendarCell(
                day,
                CalendarDayWords.holiday(day, holidays),
                all.stream()
                        .filter(entry -> entry.layer() != CalendarLayer.HOLIDAY
                                && entry.time().isOn(day))
                        .toList());
    }

    private List<CalendarEntry> fitting() {
        List<CalendarEntry> fitting = new ArrayList<>();
        int taken = holiday.length();
        for (CalendarEntry entry : entries) {
            taken += label(entry).length();
            if (taken > ROOM) {
                break;
            }
            fitting.add(entry);
        }
        return fitting;
    }

    /** Whether its cell holds all of it. */
    boolean isWhole() {
        return fitting().size() == entries.size();
    }

    /** What its cell says, in lines. */
    String words() {
        List<CalendarEntry> fitting = fitting();
        int left = entries.size() - fitting.size();
        return Stream.of(
                        Stream.of(holiday),
                        fitting.stream().map(entry -> "– " + label(entry)),
                        Stream.of(left == 0 ? "" : Texts.of("agenda.calendar.paper.left", left)))
                .flatMap(part -> part)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** All of the day in one paragraph. */
    String line() {
        return Texts.of(
                        "agenda.calendar.day",
                        VietnameseDates.weekday(day),
                        VnFormat.day(day),
                        CalendarDayWords.lunar(day))
                + ": "
                + entries.stream().map(CalendarCell::label).collect(Collectors.joining("; ")) + ".";
    }

    /** "08:00 Giao ban". */
    private static String label(CalendarEntry entry) {
        return entry.time().begins() == null
                ? entry.title()
                : VietnameseDates.time(entry.time().begins()) + " " + entry.title();
    }

    /** "20/10/2023: Hội nghị", for a list of what stands out. */
    static String line(CalendarEntry entry) {
        String days = entry.from().equals(entry.to())
                ? VnFormat.day(entry.from())
                : Texts.of("agenda.calendar.days", VnFormat.day(entry.from()), VnFormat.day(entry.to()));
        return "– " + days + ": " + label(entry);
    }
}
