package vn.congtachoi.programme;

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
import vn.congtachoi.kernel.SubjectRef;

/** A legal text on which a programme rests. */
@Entity
@Table(name = "programme_basis")
class ProgrammeBasis extends AuditedEntity {

    private static final int WORDING_LENGTH = 500;
    private static final int NUMBER_LENGTH = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private int position;

    @Enumerated(EnumType.STRING)
    private BasisRole role;

    private String wording;
    private String number;
    private @Nullable LocalDate issuedOn;
    private @Nullable Integer issuedYear;
    private boolean unverified;

    protected ProgrammeBasis() {}

    ProgrammeBasis(Programme programme, int position, LegalBasisForm form) {
        this.programme = programme;
        this.position = position;
        revise(form);
    }

    final void revise(LegalBasisForm form) {
        Rules.refuse(form.wording().isEmpty(), "programme.basis.wordingMissing");
        Rules.fits(form.wording(), WORDING_LENGTH);
        Rules.fits(form.number(), NUMBER_LENGTH);
        role = form.role();
        wording = form.wording();
        number = form.number();
        issuedOn = form.issuedOn();
        issuedYear = form.issuedYear();
        unverified = form.unverified();
    }

    int position() {
        return position;
    }

    LegalBasisRow row() {
        return new LegalBasisRow(
                id(), new LegalBasisForm(role, wording, number, issuedOn, issuedYear, unverified, version()));
    }

    /** A basis's changes stand in the history of its programme. */
    @Override
    public SubjectRef subject() {
        return programme.subject();
    }
}
