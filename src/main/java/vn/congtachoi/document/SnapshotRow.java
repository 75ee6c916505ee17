package vn.congtachoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.SubjectRef;

/** A row of an annex as it was submitted, with the entries behind it. Never changed. */
@Entity
@Unaudited
@Table(name = "document_snapshot_row")
class SnapshotRow extends AuditedEntity {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<AnnexEntry>> ENTRIES = new TypeReference<>() {};

    private UUID snapshotId;

    @SuppressWarnings("UnusedVariable") // the order in queries
    private int position;

    private String code;
    private String name;
    private UUID unitId;
    private String period;
    private String printed;
    private long revision;
    private String entries;

    protected SnapshotRow() {}

    SnapshotRow(UUID snapshotId, int position, AnnexRow row) {
        this.snapshotId = snapshotId;
        this.position = position;
        this.code = row.code();
        this.name = row.name();
        this.unitId = row.figure().unitId();
        this.period = row.figure().period().code();
        this.printed = row.value();
        this.revision = row.revision();
        this.entries = JSON.writeValueAsString(row.entries());
    }

    AnnexRow row() {
        FigureKey figure = new FigureKey(code, unitId, Period.parse(period));
        return new AnnexRow(code, name, figure, printed, revision, JSON.readValue(entries, ENTRIES));
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Document.SUBJECT, snapshotId);
    }
}
