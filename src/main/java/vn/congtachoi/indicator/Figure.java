package vn.congtachoi.indicator;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.SubjectRef;

/** The current figure of one indicator at one unit in one period; its former states are {@link FigureRevision}s. */
@Entity
@Table(name = "indicator_figure")
class Figure extends AuditedEntity {

    static final String SUBJECT = "figure";

    private UUID indicatorId;
    private UUID unitId;
    private Period period;
    private int revision;

    /** How many levels above may see it; follows from the returns, so it is neither history nor a change of the figure. */
    @Unaudited
    @OptimisticLock(excluded = true)
    private int reach;

    @Embedded
    private FigureEntry entry;

    protected Figure() {}

    Figure(UUID indicatorId, UUID unitId, Period period, FigureEntry entry) {
        this.indicatorId = indicatorId;
        this.unitId = unitId;
        this.period = period;
        this.entry = entry;
        this.revision = 1;
    }

    FigureRevision change(FigureEntry next) {
        entry = next;
        revision++;
        return revision();
    }

    FigureRevision revision() {
        return new FigureRevision(id(), revision, entry);
    }

    void reachUpTo(int levels) {
        reach = levels;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    UUID unitId() {
        return unitId;
    }

    Period period() {
        return period;
    }

    int currentRevision() {
        return revision;
    }

    int reach() {
        return reach;
    }

    FigureEntry entry() {
        return entry;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
