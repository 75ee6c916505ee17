package vn.congtachoi.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** Somebody does the work of an absent person from a day to a day, both included. Its days never change; it may end early. */
@Entity
@Table(name = "security_delegation")
class Delegation extends AuditedEntity {

    static final int MOST_DAYS = 90;

    private static final int NOTE_LENGTH = 300;

    private UUID personId;
    private UUID deputyId;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String note;
    private Instant createdAt;
    private @Nullable Instant endedAt;

    protected Delegation() {}

    /**
     * @param personId who is away
     * @throws BusinessException when she would stand in for herself, or the days are upside down, over, or too many
     */
    Delegation(UUID personId, DelegationForm form, LocalDate day, Instant at) {
        if (personId.equals(form.deputyId())) {
            throw new BusinessException("security.delegation.error.herself");
        }
        if (form.to().isBefore(form.from())) {
            throw new BusinessException("security.delegation.error.days");
        }
        if (form.to().isBefore(day)) {
            throw new BusinessException("security.delegation.error.past");
        }
        if (ChronoUnit.DAYS.between(form.from(), form.to()) >= MOST_DAYS) {
            throw new BusinessException("security.delegation.error.long", MOST_DAYS);
        }
        this.personId = personId;
        this.deputyId = form.deputyId();
        this.fromDay = form.from();
        this.toDay = form.to();
        this.note = TypedText.line(form.note(), NOTE_LENGTH);
        this.createdAt = at;
    }

    /** @throws BusinessException when it has ended already */
    void end(LocalDate day, Instant at) {
        if (state(day) == DelegationState.ENDED) {
            throw new BusinessException("security.delegation.error.ended");
        }
        endedAt = at;
    }

    DelegationState state(LocalDate day) {
        if (endedAt != null || toDay.isBefore(day)) {
            return DelegationState.ENDED;
        }
        return day.isBefore(fromDay) ? DelegationState.AHEAD : DelegationState.RUNNING;
    }

    /** Whether a day belongs to both; what was ended early leaves its days free. */
    boolean overlaps(Delegation other) {
        return endedAt == null && !toDay.isBefore(other.fromDay) && !other.toDay.isBefore(fromDay);
    }

    UUID personId() {
        return personId;
    }

    UUID deputyId() {
        return deputyId;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate toDay() {
        return toDay;
    }

    String note() {
        return note;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    /** Stands in the history of the absent person, beside her roles. */
    @Override
    public SubjectRef subject() {
        return SubjectRef.of("person", personId);
    }
}
