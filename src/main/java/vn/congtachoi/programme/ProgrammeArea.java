package vn.congtachoi.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** What was said about one unit and the area of one programme. */
@Entity
@Table(name = "programme_area")
class ProgrammeArea extends AuditedEntity {

    private UUID programmeId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    protected ProgrammeArea() {}

    ProgrammeArea(UUID programmeId, UUID unitId, Reach reach) {
        this.programmeId = programmeId;
        this.unitId = unitId;
        this.reach = reach;
    }

    void say(Reach newReach) {
        reach = newReach;
    }

    UUID programmeId() {
        return programmeId;
    }

    UUID unitId() {
        return unitId;
    }

    Reach reach() {
        return reach;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Programme.SUBJECT, programmeId);
    }
}
