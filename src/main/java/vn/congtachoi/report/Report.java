package vn.congtachoi.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.SubjectRef;

/** A report of a unit. Its text is the text of its paper. */
@Entity
@Table(name = "report")
class Report extends AuditedEntity {

    static final String SUBJECT = "report";

    private UUID unitId;
    private UUID templateId;
    private Period period;
    private String title;
    private UUID documentId;
    private @Nullable UUID roundId;
    private @Nullable UUID formId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private Instant createdAt;

    protected Report() {}

    Report(UUID id, ReportForm form, String title, UUID documentId, Instant at) {
        super(id);
        this.unitId = form.unitId();
        this.templateId = form.templateId();
        this.period = form.period();
        this.title = title;
        this.documentId = documentId;
        this.roundId = form.roundId();
        this.formId = form.formId();
        this.createdAt = at;
    }

    UUID unitId() {
        return unitId;
    }

    UUID templateId() {
        return templateId;
    }

    Period period() {
        return period;
    }

    String title() {
        return title;
    }

    UUID documentId() {
        return documentId;
    }

    @Nullable
    UUID roundId() {
        return roundId;
    }

    @Nullable
    UUID formId() {
        return formId;
    }

    /** What records of this module are called elsewhere. */
    static SubjectRef reference(UUID id) {
        return SubjectRef.of(SUBJECT, id);
    }

    @Override
    public SubjectRef subject() {
        return reference(id());
    }
}
