package vn.congtachoi.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** A room or a vehicle of a unit. One that is no longer used stays for the meetings that took it. */
@Entity
@Table(name = "agenda_facility")
class Facility extends AuditedEntity {

    static final String SUBJECT = "facility";

    private static final int NAME_LENGTH = 200;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private FacilityKind kind;

    private String name;

    @Unaudited
    private String nameFold;

    private @Nullable Integer seats;
    private boolean active;

    protected Facility() {}

    Facility(UUID unitId, FacilityForm form) {
        this.unitId = unitId;
        take(form);
    }

    /** @throws BusinessException when it has no name, or a number of seats that is none */
    final void take(FacilityForm form) {
        String words = TypedText.line(form.name(), NAME_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("agenda.facility.error.name");
        }
        if (form.seats() != null && form.seats() <= 0) {
            throw new BusinessException("agenda.facility.error.seats");
        }
        kind = form.kind();
        name = words;
        nameFold = VietnameseText.fold(words);
        seats = form.seats();
        active = form.active();
    }

    UUID unitId() {
        return unitId;
    }

    FacilityKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String nameFold() {
        return nameFold;
    }

    boolean isActive() {
        return active;
    }

    FacilityRow row() {
        return new FacilityRow(id(), unitId, kind, name, seats, active, version());
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
