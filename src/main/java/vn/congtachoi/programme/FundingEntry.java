package vn.congtachoi.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.SubjectRef;

/** One line of the ledger: money spent for a programme on a record of some module. Corrected by removing and adding. */
@Entity
@Table(name = "programme_funding_entry")
class FundingEntry extends AuditedEntity {

    private static final int WORDING_LENGTH = 300;

    private UUID programmeId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    private LocalDate spentOn;

    /** Whole đồng; negative for money that came back. */
    private long amount;

    private String wording;
    private String subjectType;
    private UUID subjectId;

    protected FundingEntry() {}

    FundingEntry(FundingEntryForm form) {
        Rules.refuse(form.amount().dong() == 0, "programme.funding.zero");
        Rules.fits(form.wording(), WORDING_LENGTH);
        programmeId = form.programmeId();
        unitId = form.unitId();
        source = form.source();
        spentOn = form.spentOn();
        amount = form.amount().dong();
        wording = form.wording();
        subjectType = form.record().type();
        subjectId = form.record().id();
    }

    UUID unitId() {
        return unitId;
    }

    FundingEntryRow row() {
        return new FundingEntryRow(
                id(),
                new FundingEntryForm(
                        programmeId,
                        unitId,
                        source,
                        spentOn,
                        new Money(amount),
                        wording,
                        SubjectRef.of(subjectType, subjectId)));
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Programme.SUBJECT, programmeId);
    }
}
