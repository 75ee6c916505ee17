package vn.congtachoi.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** Nhiệm kỳ of an organ. */
@Entity
@Table(name = "organisation_term")
class Term extends AuditedEntity {

    private static final int COHORT_LENGTH = 60;
    private static final int BASIS_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organ_id")
    private Organ organ;

    private String cohort;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private Formed formed;

    private String basis;

    protected Term() {}

    Term(Organ organ, String cohort, LocalDate from, Formed formed, String basis) {
        this.organ = organ;
        this.cohort = TypedText.line(cohort, COHORT_LENGTH);
        this.fromDay = from;
        this.formed = formed;
        this.basis = TypedText.line(basis, BASIS_LENGTH);
    }

    /** @param until first day on which it no longer runs */
    void end(LocalDate until) {
        if (!until.isAfter(fromDay)) {
            throw new BusinessException("organisation.dates-turned");
        }
        untilDay = until;
    }

    @Nullable
    LocalDate untilDay() {
        return untilDay;
    }

    Organ organ() {
        return organ;
    }

    TermRow row() {
        return new TermRow(id(), version(), organ.id(), cohort, fromDay, untilDay, formed, basis);
    }

    @Override
    public SubjectRef subject() {
        return organ.subject();
    }
}
