package vn.congtachoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** Somebody who approves and signs for an absent person, from a day to a day ("Xử lý theo ủy quyền của đ/c …"). */
@Entity
@Table(name = "document_deputy")
class Deputy extends AuditedEntity {

    private static final int BASIS_LENGTH = 300;

    private UUID unitId;
    private UUID personId;
    private UUID deputyId;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String basis;

    protected Deputy() {}

    Deputy(UUID unitId, DeputyForm form) {
        if (form.personId().equals(form.deputyId())) {
            throw new BusinessException("document.deputy.self");
        }
        if (form.to().isBefore(form.from())) {
            throw new BusinessException("document.deputy.days");
        }
        this.unitId = unitId;
        this.personId = form.personId();
        this.deputyId = form.deputyId();
        this.fromDay = form.from();
        this.toDay = form.to();
        this.basis = TypedText.line(form.basis(), BASIS_LENGTH);
    }

    /** Ends it: the absent person is back. */
    void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(toDay)) {
            toDay = lastDay;
        }
    }

    UUID unitId() {
        return unitId;
    }

    /** Whether it has not begun on that day. */
    boolean isAheadOf(LocalDate day) {
        return day.isBefore(fromDay);
    }

    DeputyForm form() {
        return new DeputyForm(personId, deputyId, fromDay, toDay, basis);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("document-deputy", id());
    }
}
