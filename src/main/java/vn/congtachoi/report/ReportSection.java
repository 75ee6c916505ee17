package vn.congtachoi.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A section of a report: the block of its heading, where it comes from, and who writes it. */
@Entity
@Table(name = "report_section")
class ReportSection extends AuditedEntity {

    private static final int NOTE_LENGTH = 500;

    private UUID reportId;

    @Unaudited
    private UUID blockId;

    @Unaudited
    private UUID templateSectionId;

    private @Nullable UUID ownerId;
    private @Nullable LocalDate dueOn;
    private String note = "";
    private boolean done;

    protected ReportSection() {}

    ReportSection(UUID reportId, UUID blockId, UUID templateSectionId) {
        this.reportId = reportId;
        this.blockId = blockId;
        this.templateSectionId = templateSectionId;
    }

    /** Gives it to somebody, who begins anew; without an owner there is nothing that is due. */
    void assign(Assignment to) {
        if (to.ownerId() == null && to.dueOn() != null) {
            throw new BusinessException("report.section.ownerMissing");
        }
        ownerId = to.ownerId();
        dueOn = to.dueOn();
        note = TypedText.line(to.note(), NOTE_LENGTH);
        done = false;
    }

    /** @throws BusinessException when nobody writes it */
    void finish(boolean isDone) {
        if (ownerId == null) {
            throw new BusinessException("report.section.ownerMissing");
        }
        done = isDone;
    }

    UUID reportId() {
        return reportId;
    }

    UUID blockId() {
        return blockId;
    }

    UUID templateSectionId() {
        return templateSectionId;
    }

    Assignment assignment() {
        return new Assignment(ownerId, dueOn, note);
    }

    boolean isDone() {
        return done;
    }

    @Override
    public SubjectRef subject() {
        return Report.reference(reportId);
    }
}
