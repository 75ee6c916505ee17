package vn.congtachoi.agenda;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Names and opens schedules for other modules. */
@Component
class WeekSubject implements SubjectType {

    private final WeekSchedules weeks;
    private final MeetingRights rights;
    private final Access access;

    WeekSubject(WeekSchedules weeks, MeetingRights rights, Access access) {
        this.weeks = weeks;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public String type() {
        return WeekSchedule.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return weeks.findById(id).map(week -> Texts.of("agenda.week.title", VnFormat.day(week.monday())));
    }

    @Override
    @Transactional(readOnly = true)
    public String path(UUID id) {
        return weeks.findById(id).map(WeekSchedule::path).orElse("lich-tuan");
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(AgendaPermissions.READ)
                && weeks.findById(id)
                        .filter(week -> rights.isPortal() || rights.readable().contains(week.unitId()))
                        .isPresent();
    }
}
