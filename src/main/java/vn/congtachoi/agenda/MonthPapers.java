package vn.congtachoi.agenda;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** LỊCH CÔNG TÁC tháng: the paper of a month as it is composed now. */
@Service
@PreAuthorize("denyAll()")
public class MonthPapers {

    private final MonthReading reading;
    private final MonthSchedules months;
    private final SchedulePapers papers;
    private final DocumentReading documents;

    MonthPapers(MonthReading reading, MonthSchedules months, SchedulePapers papers, DocumentReading documents) {
        this.reading = reading;
        this.months = months;
        this.papers = papers;
        this.documents = documents;
    }

    /**
     * Begins the paper.
     *
     * @return its id
     * @throws BusinessException when there is nothing in the month, or she does not arrange the unit's schedule
     */
    @Needs(AgendaPermissions.EDIT)
    @Transactional
    public UUID begin(UUID unit, YearMonth month) {
        MonthDetail detail = reading.month(unit, month);
        detail.mayArrange().orThrow();
        if (detail.lines().isEmpty()) {
            throw new BusinessException("agenda.month.error.empty");
        }
        MonthSchedule kept =
                months.findByUnitIdAndFirstDay(unit, month.atDay(1)).orElseGet(() -> keep(unit, month));
        return papers.begin(
                unit,
                detail.words(),
                ScheduleTable.of(
                        detail.lines().stream().map(MonthDetail.Line::entry).toList()),
                kept.subject());
    }

    /** Two who begin the same month at once: the second is told, and finds the first one's when she tries again. */
    private MonthSchedule keep(UUID unit, YearMonth month) {
        try {
            return months.saveAndFlush(new MonthSchedule(unit, month.atDay(1)));
        } catch (DataIntegrityViolationException twice) {
            throw new BusinessException("agenda.month.error.busy");
        }
    }

    /** The papers of the month that she may read, newest first. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<DocumentRow> of(UUID unit, YearMonth month) {
        return months.findByUnitIdAndFirstDay(unit, month.atDay(1))
                .map(kept -> documents.of(kept.subject()))
                .orElse(List.of());
    }
}
