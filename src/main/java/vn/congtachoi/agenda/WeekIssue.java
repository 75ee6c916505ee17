package vn.congtachoi.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.security.UnitPeople;
import vn.congtachoi.uikit.VnFormat;

/** Issues a schedule and tells the people of the unit and those who answer for the units below. */
@Component
class WeekIssue {

    private final WeekSchedules weeks;
    private final MeetingRights rights;
    private final MeetingStore store;
    private final AgendaPlaces places;
    private final UnitPeople people;
    private final Inbox inbox;

    WeekIssue(
            WeekSchedules weeks,
            MeetingRights rights,
            MeetingStore store,
            AgendaPlaces places,
            UnitPeople people,
            Inbox inbox) {
        this.weeks = weeks;
        this.rights = rights;
        this.store = store;
        this.places = places;
        this.people = people;
        this.inbox = inbox;
    }

    /** @param now its lines as they stand */
    void issue(WeekSchedule week, List<WeekLine> now) {
        boolean again = week.edition() > 0;
        List<WeekLine> lines = WeekLines.against(now, again ? WeekLines.read(week.issuedLines()) : null);
        if (lines.stream().allMatch(WeekLine::removed)) {
            throw new BusinessException("agenda.week.error.empty");
        }
        if (again && lines.stream().noneMatch(WeekLine::changed)) {
            throw new BusinessException("agenda.week.error.unchanged");
        }
        week.issue(WeekLines.write(lines), rights.name(), store.now());
        weeks.saveAndFlush(week);
        Set<UUID> readers = readers(week.unitId());
        if (!rights.isPortal()) {
            readers.remove(rights.hand());
        }
        inbox.send(
                readers,
                Notice.of(
                        again ? "agenda.notice.week-adjusted" : "agenda.notice.week",
                        List.of(
                                places.unitName(week.unitId()),
                                VnFormat.day(week.monday()),
                                Integer.toString(week.edition() - 1)),
                        "",
                        week.path(),
                        week.subject()));
    }

    private Set<UUID> readers(UUID unit) {
        Set<UUID> readers = new HashSet<>(people.at(unit, MeetingRights.READ));
        places.tree().children(unit).stream()
                .map(UnitRef::id)
                .forEach(below -> readers.addAll(people.at(below, MeetingRights.ANSWER)));
        return readers;
    }
}
