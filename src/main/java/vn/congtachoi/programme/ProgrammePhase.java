package vn.congtachoi.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** A phase (giai đoạn) of a programme: data, because decisions and reviews quote different years. */
@Entity
@Table(name = "programme_phase")
class ProgrammePhase extends AuditedEntity {

    static final String SUBJECT = ProgrammeUse.PHASE;

    private static final int NAME_LENGTH = 200;
    private static final int NOTE_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private String name;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String note;
    private boolean unverified;

    protected ProgrammePhase() {}

    ProgrammePhase(Programme programme, PhaseForm form) {
        this.programme = programme;
        revise(form);
    }

    final void revise(PhaseForm form) {
        Rules.refuse(form.name().isEmpty(), "programme.phase.nameMissing");
        Rules.fits(form.name(), NAME_LENGTH);
        Rules.fits(form.note(), NOTE_LENGTH);
        Rules.refuse(form.to().isBefore(form.from()), "programme.form.validity");
        name = form.name();
        fromDay = form.from();
        toDay = form.to();
        note = form.note();
        unverified = form.unverified();
    }

    boolean overlaps(PhaseForm other) {
        return !fromDay.isAfter(other.to()) && !toDay.isBefore(other.from());
    }

    LocalDate fromDay() {
        return fromDay;
    }

    String name() {
        return name;
    }

    ProgrammePhaseRow row() {
        return new ProgrammePhaseRow(id(), new PhaseForm(name, fromDay, toDay, note, unverified, version()));
    }

    /** A phase's changes stand in the history of its programme. */
    @Override
    public SubjectRef subject() {
        return programme.subject();
    }
}
