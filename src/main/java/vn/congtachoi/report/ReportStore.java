package vn.congtachoi.report;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectChanged;

/** Finds reports and their templates, and tells the others what changed. */
@Component
class ReportStore {

    private static final String NOT_FOUND = "report.notFound";

    private final Reports reports;
    private final ReportSections sections;
    private final ReportTemplates templates;
    private final ReportTemplateSections templateSections;
    private final ApplicationEventPublisher events;

    ReportStore(
            Reports reports,
            ReportSections sections,
            ReportTemplates templates,
            ReportTemplateSections templateSections,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.sections = sections;
        this.templates = templates;
        this.templateSections = templateSections;
        this.events = events;
    }

    /** @throws BusinessException when there is none */
    Report get(UUID id) {
        return reports.findById(id).orElseThrow(() -> new BusinessException(NOT_FOUND));
    }

    Reports reports() {
        return reports;
    }

    /** @throws BusinessException when there is none */
    ReportTemplate template(UUID id) {
        return templates.findById(id).orElseThrow(() -> new BusinessException("report.template.notFound"));
    }

    List<ReportTemplate> activeTemplates() {
        return templates.findByActiveTrueOrderByPosition();
    }

    List<ReportTemplateSection> templateSections(Collection<UUID> ids) {
        return templateSections.findAllById(ids);
    }

    List<ReportSection> sections(UUID reportId) {
        return sections.findByReportId(reportId);
    }

    /** @throws BusinessException when the report has no such section */
    ReportSection section(UUID reportId, UUID blockId) {
        return sections.findByReportIdAndBlockId(reportId, blockId)
                .orElseThrow(() -> new BusinessException("report.section.notFound"));
    }

    List<ReportSection> waitingFor(UUID personId) {
        return sections.findByOwnerIdAndDoneFalse(personId);
    }

    void save(Report report, List<ReportSection> made) {
        reports.save(report);
        sections.saveAll(made);
        events.publishEvent(new SubjectChanged(report.subject()));
    }
}
