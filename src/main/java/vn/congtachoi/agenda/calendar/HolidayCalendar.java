package vn.congtachoi.agenda.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.calendar.Feast;
import vn.congtachoi.calendar.HolidayKind;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.uikit.Texts;

/** Days off, and days worked in exchange: everybody's, whatever unit or person is asked for. */
@Component
class HolidayCalendar implements CalendarSource {

    private static final String SUBJECT = "holiday";

    private final WorkingDays workingDays;

    HolidayCalendar(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @Override
    public CalendarLayer layer() {
        return CalendarLayer.HOLIDAY;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarEntry> between(CalendarWish wish) {
        return workingDays.holidaysBetween(wish.from(), wish.to()).stream()
                .map(HolidayCalendar::entry)
                .toList();
    }

    private static CalendarEntry entry(HolidayRow row) {
        return new CalendarEntry(
                SubjectRef.of(SUBJECT, id(row)),
                CalendarLayer.HOLIDAY,
                name(row),
                CalendarTime.days(row.from(), row.to()),
                "",
                "",
                null,
                Set.of(),
                "",
                new CalendarStanding(
                        CalendarStanding.PLAIN.tone(), "", row.kind() == HolidayKind.PUBLIC_HOLIDAY, false),
                CalendarMove.never("agenda.calendar.fixed-holiday"));
    }

    /** What follows from the law alone is not stored, and is the same whenever it is computed. */
    private static UUID id(HolidayRow row) {
        return row.id() == null
                ? UUID.nameUUIDFromBytes(
                        (row.kind() + "|" + row.feast() + "|" + row.from()).getBytes(StandardCharsets.UTF_8))
                : row.id();
    }

    /** "Quốc khánh", or "Nghỉ bù Quốc khánh". */
    static String name(HolidayRow row) {
        Feast feast = row.feast();
        if (feast == null) {
            return row.name();
        }
        String name = Texts.of(feast.label(), List.of());
        return row.kind() == HolidayKind.SWAP_DAY_OFF ? Texts.of("agenda.calendar.made-up", name) : name;
    }
}
