package vn.congtachoi.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** A month of a unit of which a paper was begun. */
@Entity
@Table(name = "agenda_month")
class MonthSchedule extends AuditedEntity {

    static final String SUBJECT = "month-schedule";

    private UUID unitId;
    private LocalDate firstDay;

    protected MonthSchedule() {}

    MonthSchedule(UUID unitId, LocalDate firstDay) {
        this.unitId = unitId;
        this.firstDay = firstDay;
    }

    UUID unitId() {
        return unitId;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
