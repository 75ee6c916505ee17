package vn.congtachoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.document.text.FigureForm;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.SubjectRef;

/** A figure as it stood in a submitted paper. */
@Entity
@Unaudited
@Table(name = "document_snapshot_figure")
class SnapshotFigure extends AuditedEntity {

    private UUID snapshotId;

    @SuppressWarnings("UnusedVariable") // the order in queries
    private int position;

    private String indicator;
    private UUID unitId;
    private String period;

    @Enumerated(EnumType.STRING)
    private FigureForm form;

    private @Nullable BigDecimal figureValue;
    private long revision;
    private String wording;

    protected SnapshotFigure() {}

    SnapshotFigure(UUID snapshotId, int position, FigureReference reference, FigureWording said) {
        this.snapshotId = snapshotId;
        this.position = position;
        this.indicator = reference.indicator();
        this.unitId = reference.unitId();
        this.period = reference.period();
        this.form = reference.form();
        this.figureValue = said.value();
        this.revision = said.revision();
        this.wording = said.words();
    }

    FigureReference reference() {
        return new FigureReference(indicator, unitId, period, form);
    }

    FigureWording wording() {
        return new FigureWording(wording, figureValue, revision, 0, 0);
    }

    UUID snapshotId() {
        return snapshotId;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Document.SUBJECT, snapshotId);
    }
}
