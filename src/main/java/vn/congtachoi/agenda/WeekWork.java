package vn.congtachoi.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Schedules of this week and the next that were begun or changed and are not issued: nobody else sees what they say. */
@Component
class WeekWork implements WorkSource {

    private final WeekSchedules weeks;
    private final MeetingRights rights;
    private final AgendaPlaces places;

    WeekWork(WeekSchedules weeks, MeetingRights rights, AgendaPlaces places) {
        this.weeks = weeks;
        this.rights = rights;
        this.places = places;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        Set<UUID> seats = rights.reads() ? rights.seats(MeetingRights.EDIT) : Set.of();
        if (seats.isEmpty()) {
            return List.of();
        }
        LocalDate monday = places.today().with(DayOfWeek.MONDAY);
        return weeks.unissued(seats, monday, monday.plusWeeks(1)).stream()
                .map(this::item)
                .toList();
    }

    /** The first one is due when its week begins; an adjustment has no day. */
    private WorkItem item(WeekSchedule week) {
        boolean first = week.edition() == 0;
        return new WorkItem(
                week.subject(),
                Texts.of(first ? "agenda.work.week" : "agenda.work.week-adjusted", VnFormat.day(week.monday())),
                places.unitName(week.unitId()),
                week.path(),
                first ? week.monday() : null);
    }
}
