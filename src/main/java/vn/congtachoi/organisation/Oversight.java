package vn.congtachoi.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** Phân công phụ trách cơ sở: who looks after which unit, from when until when. */
@Entity
@Table(name = "organisation_oversight")
class Oversight extends AuditedEntity {

    private static final int BASIS_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private UUID unitId;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private String basis;
    private String endBasis = "";

    protected Oversight() {}

    Oversight(Person person, UUID unitId, LocalDate from, String basis) {
        this.person = person;
        this.unitId = unitId;
        this.fromDay = from;
        this.basis = TypedText.line(basis, BASIS_LENGTH);
    }

    /**
     * @param until first day on which it no longer holds
     * @param why the paper or the reason, may be empty
     */
    void end(LocalDate until, String why) {
        if (!until.isAfter(fromDay)) {
            throw new BusinessException("organisation.dates-turned");
        }
        endBasis = TypedText.line(why, BASIS_LENGTH);
        untilDay = until;
    }

    UUID unitId() {
        return unitId;
    }

    OversightRow row() {
        return new OversightRow(id(), version(), person.card(), unitId, fromDay, untilDay, basis, endBasis);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Unit.TYPE, unitId);
    }
}
