package vn.congtachoi.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SubjectRef;

/** A person holds a role at a unit from a day on; it reaches the unit's subtree as it is on the day of asking. */
@Entity
@Table(name = "security_grant")
class RoleGrant extends AuditedEntity {

    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private Role role;

    private UUID unitId;

    private @Nullable UUID termId;

    private LocalDate fromDay;

    private @Nullable LocalDate untilDay;

    protected RoleGrant() {
        this.personId = id();
        this.unitId = id();
        this.role = Role.VIEWER;
        this.fromDay = LocalDate.EPOCH;
    }

    RoleGrant(UUID personId, Role role, UUID unitId, @Nullable UUID termId, LocalDate fromDay) {
        this.personId = personId;
        this.role = role;
        this.unitId = unitId;
        this.termId = termId;
        this.fromDay = fromDay;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("person", personId);
    }

    UUID personId() {
        return personId;
    }

    Role role() {
        return role;
    }

    UUID unitId() {
        return unitId;
    }

    /** The term of office the role comes with, if any. */
    @Nullable
    UUID termId() {
        return termId;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    @Nullable
    LocalDate untilDay() {
        return untilDay;
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(fromDay) && (untilDay == null || day.isBefore(untilDay));
    }

    /** The grant no longer holds from this day on. */
    void end(LocalDate day) {
        if (day.isBefore(fromDay)) {
            throw new BusinessException("security.grant.error.end-before-start");
        }
        untilDay = day;
    }
}
