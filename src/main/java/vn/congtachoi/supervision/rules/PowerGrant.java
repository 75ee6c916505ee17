package vn.congtachoi.supervision.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** That a holder has a power. */
@Entity
@Table(name = "supervision_right")
class PowerGrant extends AuditedEntity {

    static final String SUBJECT = "supervision-right";

    @Enumerated(EnumType.STRING)
    private Power power;

    @Enumerated(EnumType.STRING)
    private Holder holder;

    protected PowerGrant() {}

    PowerGrant(Power power, Holder holder) {
        this.power = power;
        this.holder = holder;
    }

    Power power() {
        return power;
    }

    Holder holder() {
        return holder;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
