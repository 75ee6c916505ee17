package vn.congtachoi.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitRef;

/**
 * Months, composed from what is there: the weeks that were issued say what they say, with whatever was adjusted in them;
 * for the others the modules are asked.
 */
@Service
@PreAuthorize("denyAll()")
public class MonthReading {

    private static final Comparator<MonthDetail.Line> ORDER = Comparator.comparing(MonthDetail.Line::day)
            .thenComparing(line -> line.entry().half())
            .thenComparing(line -> line.entry().hour(), Comparator.nullsLast(Comparator.naturalOrder()));

    private static final int WEEK = 7;

    private final WeekReading weeks;
    private final WeekSchedules schedules;
    private final List<ScheduleSource> sources;
    private final MeetingRights rights;

    MonthReading(WeekReading weeks, WeekSchedules schedules, List<ScheduleSource> sources, MeetingRights rights) {
        this.weeks = weeks;
        this.schedules = schedules;
        this.sources = sources;
        this.rights = rights;
    }

    /** @throws BusinessException when it is not hers to read */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public MonthDetail month(UUID unitId, YearMonth month) {
        UnitRef unit = weeks.units().stream()
                .filter(each -> each.id().equals(unitId))
                .findFirst()
                .orElseThrow(() -> new BusinessException("agenda.week.error.unknown"));
        List<MonthDetail.Line> lines = new ArrayList<>();
        for (LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
                !monday.isAfter(month.atEndOfMonth());
                monday = monday.plusDays(WEEK)) {
            lines.addAll(week(unitId, monday));
        }
        lines.removeIf(line -> !YearMonth.from(line.day()).equals(month));
        lines.sort(ORDER);
        return new MonthDetail(unitId, unit.name(), month, lines, rights.mayCall(unitId));
    }

    private List<MonthDetail.Line> week(UUID unit, LocalDate monday) {
        return schedules
                .findByUnitIdAndMonday(unit, monday)
                .filter(week -> week.edition() > 0)
                .map(week -> WeekLines.read(week.issuedLines()).stream()
                        .filter(line -> !line.removed())
                        .map(line -> new MonthDetail.Line(line.entry(), line.subject()))
                        .toList())
                .orElseGet(() -> sources.stream()
                        .flatMap(source -> source.ofUnit(unit, monday, monday.plusDays(WEEK - 1)).stream())
                        .map(offer -> new MonthDetail.Line(offer.entry(), offer.subject()))
                        .toList());
    }
}
