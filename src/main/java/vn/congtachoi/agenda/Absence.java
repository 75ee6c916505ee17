package vn.congtachoi.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Personal;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** Somebody is away, and who does her work meanwhile. */
@Entity
@Table(name = "agenda_absence")
class Absence extends AuditedEntity {

    static final String SUBJECT = "absence";

    private static final int REASON_LENGTH = 500;

    private UUID personId;
    private UUID unitId;
    private LocalDate fromDay;

    @Enumerated(EnumType.STRING)
    private HalfDay fromHalf;

    private LocalDate toDay;

    @Enumerated(EnumType.STRING)
    private HalfDay toHalf;

    /** May tell of an illness. */
    @Personal
    private String reason;

    private @Nullable UUID standInId;

    protected Absence() {}

    /** @param unitId the unit in whose list it stands */
    Absence(UUID personId, UUID unitId, AbsenceForm form) {
        this.personId = personId;
        this.unitId = unitId;
        take(form);
    }

    /** @throws BusinessException when it ends before it begins, or she would stand in for herself */
    final void take(AbsenceForm form) {
        AbsenceSpan span = form.span();
        if (!span.isForward()) {
            throw new BusinessException("agenda.absence.error.span");
        }
        if (personId.equals(form.standInId())) {
            throw new BusinessException("agenda.absence.error.herself");
        }
        fromDay = span.from();
        fromHalf = span.fromHalf();
        toDay = span.to();
        toHalf = span.toHalf();
        reason = TypedText.line(form.reason(), REASON_LENGTH);
        standInId = form.standInId();
    }

    UUID personId() {
        return personId;
    }

    UUID unitId() {
        return unitId;
    }

    AbsenceSpan span() {
        return new AbsenceSpan(fromDay, fromHalf, toDay, toHalf);
    }

    String reason() {
        return reason;
    }

    @Nullable
    UUID standInId() {
        return standInId;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
