package vn.congtachoi.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** The target of one indicator for one unit in one year. */
@Entity
@Table(name = "indicator_target")
class Target extends AuditedEntity {

    private static final int NOTE_LENGTH = 500;

    private UUID indicatorId;
    private UUID unitId;

    @Column(name = "target_year")
    private int year;

    @Column(name = "target_value", precision = 19, scale = 4)
    private BigDecimal value;

    private String note;

    protected Target() {}

    Target(UUID indicatorId, UUID unitId, int year, BigDecimal value, String note) {
        this.indicatorId = indicatorId;
        this.unitId = unitId;
        this.year = year;
        set(value, note);
    }

    final void set(BigDecimal next, String text) {
        if (next.signum() < 0) {
            throw new BusinessException("indicator.cell.negative");
        }
        value = next;
        note = TypedText.line(text, NOTE_LENGTH);
    }

    UUID indicatorId() {
        return indicatorId;
    }

    UUID unitId() {
        return unitId;
    }

    BigDecimal value() {
        return CellValue.plain(value);
    }

    String note() {
        return note;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("indicator-target", id());
    }
}
