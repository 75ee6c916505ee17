package vn.congtachoi.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.uikit.PeriodWords;

/** Names, opens and finds reports for other modules. */
@Component
class ReportSubject implements SubjectType, SearchSource {

    private final Reports reports;
    private final ReportRights rights;
    private final Access access;

    ReportSubject(Reports reports, ReportRights rights, Access access) {
        this.reports = reports;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public String type() {
        return Report.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return reports.findById(id).map(Report::title);
    }

    @Override
    public String path(UUID id) {
        return "bao-cao/" + id;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(ReportPermissions.READ)
                && reports.findById(id)
                        .filter(report -> rights.seats().contains(report.unitId()))
                        .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        return reports.findAll().stream().map(ReportSubject::document).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return reports.findById(id).map(ReportSubject::document);
    }

    private static SearchDocument document(Report report) {
        return new SearchDocument(report.subject(), report.title(), PeriodWords.alone(report.period()));
    }
}
