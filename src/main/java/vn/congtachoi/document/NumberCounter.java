package vn.congtachoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/** The last number of one kind in one year. Changed only under the lock of its series; the register is its history. */
@Entity
@Unaudited
@Table(name = "document_counter")
class NumberCounter extends AuditedEntity {

    private UUID seriesId;

    @SuppressWarnings("UnusedVariable") // its key in queries
    private String kindCode;

    @SuppressWarnings("UnusedVariable") // its key in queries
    private int numberYear;

    private int lastNumber;

    protected NumberCounter() {}

    NumberCounter(UUID seriesId, String kindCode, int numberYear) {
        this.seriesId = seriesId;
        this.kindCode = kindCode;
        this.numberYear = numberYear;
    }

    int next() {
        return ++lastNumber;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(NumberSeries.SUBJECT, seriesId);
    }
}
