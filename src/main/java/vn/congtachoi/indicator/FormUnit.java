package vn.congtachoi.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** One commune that a form is for. */
@Entity
@Table(name = "indicator_form_unit")
class FormUnit extends AuditedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    private ReportForm form;

    private UUID unitId;

    protected FormUnit() {}

    FormUnit(ReportForm form, UUID unitId) {
        this.form = form;
        this.unitId = unitId;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public SubjectRef subject() {
        return form.subject();
    }
}
