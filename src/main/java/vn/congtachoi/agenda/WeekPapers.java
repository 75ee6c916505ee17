package vn.congtachoi.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** LỊCH CÔNG TÁC: the paper of a schedule that was issued, to be signed and sent as any other. */
@Service
@PreAuthorize("denyAll()")
public class WeekPapers {

    private final WeekReading weeks;
    private final WeekSchedules schedules;
    private final SchedulePapers papers;
    private final DocumentReading reading;

    WeekPapers(WeekReading weeks, WeekSchedules schedules, SchedulePapers papers, DocumentReading reading) {
        this.weeks = weeks;
        this.schedules = schedules;
        this.papers = papers;
        this.reading = reading;
    }

    /**
     * Begins a paper that says what was issued last.
     *
     * @return its id
     * @throws BusinessException when the schedule was not issued, or was changed since
     */
    @Needs(AgendaPermissions.EDIT)
    @Transactional
    public UUID begin(UUID unit, LocalDate day) {
        WeekDetail week = weeks.week(unit, day);
        if (week.state() != WeekState.ISSUED) {
            throw new BusinessException("agenda.week.error.not-issued");
        }
        WeekSchedule schedule = schedule(unit, day);
        return papers.begin(unit, subject(week), text(week), schedule.subject());
    }

    private static String subject(WeekDetail week) {
        return Texts.of(
                week.adjustment() == 0 ? "agenda.week.paper.subject" : "agenda.week.paper.adjusted",
                VnFormat.day(week.monday()),
                VnFormat.day(week.sunday()),
                week.adjustment());
    }

    /** Which of the papers says what is issued now: an adjustment has one of its own. */
    public static Optional<DocumentRow> latest(WeekDetail week, List<DocumentRow> written) {
        return week.state() == WeekState.ISSUED
                ? written.stream()
                        .filter(paper -> paper.subject().equals(subject(week)))
                        .findFirst()
                : Optional.empty();
    }

    private WeekSchedule schedule(UUID unit, LocalDate day) {
        return schedules
                .findByUnitIdAndMonday(unit, day.with(DayOfWeek.MONDAY))
                .orElseThrow(() -> new BusinessException("agenda.week.error.unknown"));
    }

    /** The papers of the schedule that she may read, newest first. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<DocumentRow> of(UUID unit, LocalDate day) {
        return schedules
                .findByUnitIdAndMonday(unit, day.with(DayOfWeek.MONDAY))
                .map(week -> reading.of(week.subject()))
                .orElse(List.of());
    }

    private static DocumentText text(WeekDetail week) {
        return ScheduleTable.of(week.lines().stream()
                .filter(line -> !line.removed())
                .map(line -> line.changed() ? adjusted(line.entry()) : line.entry())
                .toList());
    }

    /** What was adjusted is said. */
    private static WeekEntry adjusted(WeekEntry entry) {
        return new WeekEntry(
                entry.day(),
                entry.half(),
                entry.hour(),
                Texts.of("agenda.week.paper.changed", entry.content()),
                entry.chair(),
                entry.place(),
                entry.participants());
    }
}
