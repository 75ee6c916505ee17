package vn.congtachoi.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/** One section of a template. */
@Entity
@Unaudited
@Table(name = "report_template_section")
class ReportTemplateSection extends AuditedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "template_id")
    private ReportTemplate template;

    @SuppressWarnings("UnusedVariable") // the order in queries
    private int position;

    private int level;
    private boolean numbered;
    private String heading;

    @Enumerated(EnumType.STRING)
    private SectionFilling filling;

    private String guidance;

    @Enumerated(EnumType.STRING)
    private @Nullable UnitText unitText;

    private String opening;

    protected ReportTemplateSection() {}

    /** 1 to 3. */
    int level() {
        return level;
    }

    boolean isNumbered() {
        return numbered;
    }

    /** With placeholders of {@link ReportWords}. */
    String heading() {
        return heading;
    }

    SectionFilling filling() {
        return filling;
    }

    /** What the writer is told; never printed. */
    String guidance() {
        return guidance;
    }

    @Nullable
    UnitText unitText() {
        return unitText;
    }

    /** Sentences to begin with, one a line, with placeholders and figures of {@link ReportWords}. */
    List<String> openings() {
        return opening.lines().toList();
    }

    @Override
    public SubjectRef subject() {
        return template.subject();
    }
}
