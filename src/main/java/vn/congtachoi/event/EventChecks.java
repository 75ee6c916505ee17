package vn.congtachoi.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.FacilityKind;
import vn.congtachoi.agenda.FacilityTaking;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.agenda.MeetingChoices;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** Whether those whom an event names are there today; whoever stood in it before may stay. */
@Component
class EventChecks {

    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final MeetingChoices facilities;
    private final FacilityTaking taking;

    EventChecks(UnitDirectory units, PeopleDirectory people, MeetingChoices facilities, FacilityTaking taking) {
        this.units = units;
        this.people = people;
        this.facilities = facilities;
        this.taking = taking;
    }

    /** @throws BusinessException when it was closed or merged */
    void requireUnit(UUID unit) {
        if (units.today().find(unit).isEmpty()) {
            throw new BusinessException("events.error.unit-closed", unitName(unit));
        }
    }

    /** @throws BusinessException when she holds no post any more */
    private void requirePerson(@Nullable UUID person, @Nullable UUID before) {
        if (person != null
                && !person.equals(before)
                && people.postsOn(person, units.today().day()).isEmpty()) {
            throw new BusinessException(
                    "events.error.person-left",
                    people.find(person, units.today().day())
                            .map(PersonOnDay::fullName)
                            .orElse(""));
        }
    }

    /** @throws BusinessException when somebody new holds no post any more */
    void requireHeads(EventHeads wanted, EventHeads before) {
        requirePerson(wanted.chairId(), before.chairId());
        requirePerson(wanted.leadId(), before.leadId());
    }

    /**
     * A room and a vehicle of the unit that are still used; whether they are free at that hour only warns.
     *
     * @throws BusinessException for another one
     */
    void requireFacilities(UUID unit, EventWhere wanted, EventWhere before) {
        requireFacility(unit, wanted.roomId(), before.roomId(), FacilityKind.ROOM);
        requireFacility(unit, wanted.vehicleId(), before.vehicleId(), FacilityKind.VEHICLE);
    }

    private void requireFacility(UUID unit, @Nullable UUID id, @Nullable UUID before, FacilityKind kind) {
        boolean usable = id == null
                || Objects.equals(id, before)
                || facilities.facilities(unit, kind).stream()
                        .anyMatch(facility -> facility.id().equals(id));
        if (!usable) {
            throw new BusinessException("events.error.facility");
        }
    }

    /**
     * Takes room and vehicle for it.
     *
     * @param id null for a new one
     * @throws BusinessException when one of them was taken meanwhile, and she does not know it
     */
    void takeFacilities(@Nullable UUID id, EventForm form, KnownClashes known) {
        EventClashes.questions(id, form).forEach(question -> taking.take(question, known));
    }

    /** @throws BusinessException when a new duty is somebody's who cannot carry it */
    void requireDuties(List<EventDutyLine> wanted, Set<UUID> before) {
        wanted.stream()
                .filter(duty -> duty.taskId() == null)
                .filter(duty -> duty.id() == null || !before.contains(duty.id()))
                .forEach(duty -> {
                    if (duty.unitId() != null) {
                        requireUnit(duty.unitId());
                    }
                    requirePerson(duty.personId(), null);
                });
    }

    /** Under its name of today, or its last. */
    String unitName(UUID unit) {
        return units.find(unit, units.today().day()).map(UnitRef::name).orElse("");
    }
}
