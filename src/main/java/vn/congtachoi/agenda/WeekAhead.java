package vn.congtachoi.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.security.UnitPeople;
import vn.congtachoi.uikit.VnFormat;

/**
 * On Friday afternoon next week's schedule of each unit that keeps one lies ready, and whoever arranges it is told. A
 * Friday without the portal is made up for on the days after it.
 */
@Component
class WeekAhead {

    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);

    /** A unit that issued none for so long keeps none. */
    private static final int KEPT_WEEKS = 8;

    private final WeekSchedules weeks;
    private final ScheduleLines lines;
    private final WeekService service;
    private final AgendaPlaces places;
    private final UnitPeople people;
    private final Inbox inbox;

    WeekAhead(
            WeekSchedules weeks,
            ScheduleLines lines,
            WeekService service,
            AgendaPlaces places,
            UnitPeople people,
            Inbox inbox) {
        this.weeks = weeks;
        this.lines = lines;
        this.service = service;
        this.places = places;
        this.people = people;
        this.inbox = inbox;
    }

    /** The Monday after that moment. */
    static LocalDate monday(LocalDateTime now) {
        return now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** The living units whose next week is to be composed by now, and was not. */
    @Transactional(readOnly = true)
    List<UUID> due(LocalDateTime now) {
        LocalDate monday = monday(now);
        if (now.isBefore(monday.minusDays(3).atTime(AFTERNOON))) {
            return List.of();
        }
        return weeks.keeping(monday.minusWeeks(KEPT_WEEKS), monday).stream()
                .filter(unit -> places.tree().find(unit).isPresent())
                .toList();
    }

    /** Once for a week: what is begun already is whoever's who began it. */
    @Transactional
    void compose(UUID unit, LocalDate monday) {
        if (weeks.findByUnitIdAndMonday(unit, monday).isPresent()) {
            return;
        }
        service.compose(unit, monday);
        WeekSchedule week = weeks.findByUnitIdAndMonday(unit, monday).orElseThrow();
        inbox.send(
                people.at(unit, MeetingRights.EDIT),
                Notice.of(
                        lines.findByWeekId(week.id()).isEmpty()
                                ? "agenda.notice.week-empty"
                                : "agenda.notice.week-ready",
                        List.of(places.unitName(unit), VnFormat.day(monday)),
                        "",
                        week.path(),
                        week.subject()));
    }
}
