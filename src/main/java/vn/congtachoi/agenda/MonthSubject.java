package vn.congtachoi.agenda;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.uikit.Texts;

/** Names and opens the schedules of months for other modules. */
@Component
class MonthSubject implements SubjectType {

    private final MonthSchedules months;
    private final MeetingRights rights;
    private final Access access;

    MonthSubject(MonthSchedules months, MeetingRights rights, Access access) {
        this.months = months;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public String type() {
        return MonthSchedule.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return months.findById(id)
                .map(month -> Texts.of("agenda.month.title", MonthDetail.words(YearMonth.from(month.firstDay()))));
    }

    @Override
    @Transactional(readOnly = true)
    public String path(UUID id) {
        return months.findById(id)
                .map(month -> "lich-thang?thang=" + YearMonth.from(month.firstDay()) + "&don-vi=" + month.unitId())
                .orElse("lich-thang");
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(AgendaPermissions.READ)
                && months.findById(id)
                        .filter(month -> rights.isPortal() || rights.readable().contains(month.unitId()))
                        .isPresent();
    }
}
