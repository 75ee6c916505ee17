package vn.congtachoi.report;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Period;

/** Begins reports: from their template, or from the report of an earlier period. */
@Service
@PreAuthorize("denyAll()")
public class ReportService {

    private final ReportStore store;
    private final ReportRights rights;
    private final TemplateText templates;
    private final ReportPapers papers;
    private final ReportRounds rounds;
    private final Clock clock;

    ReportService(
            ReportStore store,
            ReportRights rights,
            TemplateText templates,
            ReportPapers papers,
            ReportRounds rounds,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.templates = templates;
        this.papers = papers;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * Begins a report with the sections of its template; its paper is a draft of the unit's first series.
     *
     * @return its id
     * @throws BusinessException when period, round or programme do not fit the template
     */
    @Needs(ReportPermissions.EDIT)
    @Transactional
    public UUID create(ReportForm form) {
        rights.mayEdit(form.unitId()).orThrow();
        ReportTemplate template = store.template(form.templateId());
        requireKind(template, form.period());
        ReportForm sound = rounds.withForm(form);
        TemplateText.Draft draft = templates.begin(template, form.unitId(), form.period());
        UUID id = Ids.next();
        return save(id, sound, draft, papers.begin(id, form.unitId(), draft));
    }

    /**
     * Begins a report with the text of an earlier one: figures move to the new period, typed words stay, the words taken
     * over from units below are left behind. It draws on the round that asked with the same form, if there is one.
     *
     * @return its id
     * @throws BusinessException when there is no such report, or the period is the same or of another kind
     */
    @Needs(ReportPermissions.EDIT)
    @Transactional
    public UUID createFrom(UUID reportId, Period period) {
        Report earlier = rights.requireRead(store.get(reportId));
        rights.mayEdit(earlier.unitId()).orThrow();
        ReportTemplate template = store.template(earlier.templateId());
        requireKind(template, period);
        if (period.equals(earlier.period())) {
            throw new BusinessException("report.form.samePeriod");
        }
        ReportForm form = new ReportForm(
                earlier.templateId(),
                period,
                earlier.unitId(),
                rounds.byForm(earlier.formId(), period),
                earlier.formId());
        TemplateText.Draft draft = templates.again(
                template, earlier, period, papers.written(earlier.documentId()).text(), store.sections(reportId));
        UUID id = Ids.next();
        return save(id, form, draft, papers.again(id, earlier.unitId(), draft, earlier.documentId()));
    }

    private static void requireKind(ReportTemplate template, Period period) {
        if (period.kind() != template.row().cycle().periods()) {
            throw new BusinessException("report.form.periodKind");
        }
    }

    private UUID save(UUID id, ReportForm form, TemplateText.Draft draft, UUID paper) {
        Report report =
                new Report(id, form, draft.title(), paper, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        List<ReportSection> sections = draft.sections().stream()
                .map(placed -> new ReportSection(id, placed.blockId(), placed.templateSectionId()))
                .toList();
        store.save(report, sections);
        return id;
    }
}
