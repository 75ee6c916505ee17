package vn.congtachoi.agenda;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** Phòng họp, phương tiện: the short list of each unit. */
@Service
@PreAuthorize("denyAll()")
public class FacilityService {

    private final Facilities facilities;
    private final MeetingRights rights;
    private final AuditTrail trail;
    private final UnitDirectory units;

    FacilityService(Facilities facilities, MeetingRights rights, AuditTrail trail, UnitDirectory units) {
        this.facilities = facilities;
        this.rights = rights;
        this.trail = trail;
        this.units = units;
    }

    /** The units whose list she keeps, the highest first. */
    @Needs(AgendaPermissions.EDIT)
    @Transactional(readOnly = true)
    public List<UnitRef> kept() {
        return units.today().highestFirst(rights.seats(MeetingRights.EDIT));
    }

    /** Rooms, then vehicles, by name; also those that are no longer used. */
    @Needs(AgendaPermissions.EDIT)
    @Transactional(readOnly = true)
    public List<FacilityRow> of(UUID unit) {
        rights.mayCall(unit).orThrow();
        return facilities.findByUnitIdOrderByKindAscNameFoldAsc(unit).stream()
                .map(Facility::row)
                .toList();
    }

    /**
     * Takes a new one into the list.
     *
     * @return its id
     * @throws BusinessException when there is one of that name already
     */
    @Needs(AgendaPermissions.EDIT)
    @Transactional
    public UUID add(UUID unit, FacilityForm form) {
        rights.mayCall(unit).orThrow();
        Facility facility = new Facility(unit, form);
        requireFree(facility, null);
        return facilities.saveAndFlush(facility).id();
    }

    /**
     * @throws vn.congtachoi.kernel.StaleDataException when somebody changed it since the form had read it
     * @throws BusinessException when there is another of that name
     */
    @Needs(AgendaPermissions.EDIT)
    @Transactional
    public void change(UUID id, FacilityForm form) {
        Facility facility =
                facilities.findById(id).orElseThrow(() -> new BusinessException("agenda.facility.error.unknown"));
        rights.mayCall(facility.unitId()).orThrow();
        if (facility.version() != form.version()) {
            throw trail.stale(facility);
        }
        requireFree(new Facility(facility.unitId(), form), id);
        facility.take(form);
        facilities.saveAndFlush(facility);
    }

    private void requireFree(Facility wanted, @Nullable UUID own) {
        boolean taken = facilities.findByUnitIdOrderByKindAscNameFoldAsc(wanted.unitId()).stream()
                .anyMatch(other -> !other.id().equals(own)
                        && other.kind() == wanted.kind()
                        && other.nameFold().equals(wanted.nameFold()));
        if (taken) {
            throw new BusinessException("agenda.facility.error.taken", wanted.name());
        }
    }
}
