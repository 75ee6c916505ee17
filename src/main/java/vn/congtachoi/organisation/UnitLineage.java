package vn.congtachoi.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** One line from an old unit, ours or outside our tree, to what became of it. */
@Entity
@Table(name = "organisation_lineage")
class UnitLineage extends AuditedEntity {

    private static final int NAME_LENGTH = 200;
    private static final int BASIS_LENGTH = 500;

    private @Nullable UUID fromUnitId;
    private @Nullable String outsideName;
    private @Nullable UUID toUnitId;

    @Enumerated(EnumType.STRING)
    private LineageKind kind;

    private @Nullable BigDecimal share;
    private LocalDate onDay;
    private String basis;

    protected UnitLineage() {}

    UnitLineage(LineageLine line) {
        this.fromUnitId = line.from();
        this.outsideName = line.outside() == null ? null : TypedText.line(line.outside(), NAME_LENGTH);
        this.toUnitId = line.to();
        this.kind = line.kind();
        this.share = line.share();
        this.onDay = line.day();
        this.basis = TypedText.line(line.basis(), BASIS_LENGTH);
    }

    LineageLine line() {
        return new LineageLine(fromUnitId, outsideName, toUnitId, kind, share, onDay, basis);
    }

    @Override
    public SubjectRef subject() {
        UUID unit = toUnitId == null ? fromUnitId : toUnitId;
        return SubjectRef.of(Unit.TYPE, unit == null ? id() : unit);
    }
}
