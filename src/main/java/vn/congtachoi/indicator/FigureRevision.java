package vn.congtachoi.indicator;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/** One state of a figure, kept for ever. Itself history, therefore not audited again. */
@Entity
@Unaudited
@Table(name = "indicator_figure_revision")
class FigureRevision extends AuditedEntity {

    private UUID figureId;
    private int revision;

    @Embedded
    private FigureEntry entry;

    protected FigureRevision() {}

    FigureRevision(UUID figureId, int revision, FigureEntry entry) {
        this.figureId = figureId;
        this.revision = revision;
        this.entry = entry;
    }

    UUID figureId() {
        return figureId;
    }

    int number() {
        return revision;
    }

    FigureEntry entry() {
        return entry;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Figure.SUBJECT, figureId);
    }
}
