package vn.congtachoi.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.SubjectRef;

/** The most that a unit may spend on a programme in a year from one source. */
@Entity
@Table(name = "programme_ceiling")
class FundingCeiling extends AuditedEntity {

    private UUID programmeId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private UUID unitId;

    @Column(name = "budget_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    /** Whole đồng. */
    private long amount;

    protected FundingCeiling() {}

    FundingCeiling(FundingKey key, FundingSource source, Money amount) {
        this.programmeId = key.programmeId();
        this.unitId = key.unitId();
        this.year = key.year();
        this.source = source;
        set(amount);
    }

    final void set(Money newAmount) {
        Rules.refuse(newAmount.isNegative(), "programme.funding.negativeCeiling");
        amount = newAmount.dong();
    }

    FundingSource source() {
        return source;
    }

    Money amount() {
        return new Money(amount);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Programme.SUBJECT, programmeId);
    }
}
