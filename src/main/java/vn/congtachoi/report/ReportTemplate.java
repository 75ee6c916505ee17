package vn.congtachoi.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/** What a kind of report is made of. Templates come with the portal and are changed by its migrations alone. */
@Entity
@Unaudited
@Table(name = "report_template")
class ReportTemplate extends AuditedEntity {

    static final String SUBJECT = "report-template";

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private ReportCycle cycle;

    private String programme;
    private String subjectPattern;

    @SuppressWarnings("UnusedVariable") // the order in queries
    private int position;

    private boolean active;

    @OneToMany(mappedBy = "template")
    @OrderBy("position")
    private List<ReportTemplateSection> sections = new ArrayList<>();

    protected ReportTemplate() {}

    TemplateRow row() {
        return new TemplateRow(id(), code, name, cycle, programme);
    }

    /** The subject of the paper, with placeholders of {@link ReportWords}. */
    String subjectPattern() {
        return subjectPattern;
    }

    boolean isActive() {
        return active;
    }

    List<ReportTemplateSection> sections() {
        return List.copyOf(sections);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
