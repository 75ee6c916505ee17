package vn.congtachoi.supervision.layout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.AgendaDays;
import vn.congtachoi.calendar.HolidayKind;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.scheduling.ClosedDay;
import vn.congtachoi.uikit.Texts;

/** On which days nobody is visited: holidays, Tết, days off in exchange, and when the unit itself is together. */
@Component
class ClosedDays {

    private final WorkingDays workingDays;
    private final AgendaDays agenda;

    ClosedDays(WorkingDays workingDays, AgendaDays agenda) {
        this.workingDays = workingDays;
        this.agenda = agenda;
    }

    /**
     * Days of a span.
     *
     * @param closed with the reason in words
     * @param worked days of a weekend that are worked in exchange
     */
    record Calendar(List<ClosedDay> closed, Set<LocalDate> worked) {

        /** Whether it is a day of the week on which offices work; a holiday among them is a closed day. */
        boolean isOffered(LocalDate day) {
            return isWeekday(day) || worked.contains(day);
        }

        private static boolean isWeekday(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }
    }

    Calendar of(UUID unit, LayoutWish.Span span) {
        Map<LocalDate, String> closed = new TreeMap<>();
        Set<LocalDate> worked = new HashSet<>();
        for (HolidayRow row : workingDays.holidaysBetween(span.from(), span.to())) {
            for (LocalDate day : row.from().datesUntil(row.to().plusDays(1)).toList()) {
                if (row.kind() == HolidayKind.SWAP_WORKDAY) {
                    worked.add(day);
                } else {
                    closed.putIfAbsent(day, name(row));
                }
            }
        }
        agenda.bigEvents(unit, span.from(), span.to())
                .forEach(event -> closed.merge(event.day(), event.title(), (one, other) -> one + "; " + other));
        return new Calendar(
                closed.entrySet().stream()
                        .map(day -> new ClosedDay(day.getKey(), day.getValue()))
                        .toList(),
                worked);
    }

    private static String name(HolidayRow row) {
        return row.feast() == null ? row.name() : Texts.of(row.feast().label(), List.of());
    }
}
