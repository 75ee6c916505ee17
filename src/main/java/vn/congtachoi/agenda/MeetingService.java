package vn.congtachoi.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.PersonActor;

/** Calls meetings and changes what they say. */
@Service
@PreAuthorize("denyAll()")
public class MeetingService {

    private final MeetingStore store;
    private final MeetingParts parts;
    private final MeetingRights rights;
    private final MeetingTrail trail;
    private final AgendaPlaces places;
    private final Facilities facilities;
    private final FacilityTaking taking;
    private final CurrentActor currentActor;

    MeetingService(
            MeetingStore store,
            MeetingParts parts,
            MeetingRights rights,
            MeetingTrail trail,
            AgendaPlaces places,
            Facilities facilities,
            FacilityTaking taking,
            CurrentActor currentActor) {
        this.store = store;
        this.parts = parts;
        this.rights = rights;
        this.trail = trail;
        this.places = places;
        this.facilities = facilities;
        this.taking = taking;
        this.currentActor = currentActor;
    }

    /**
     * Calls a meeting of one of her units, as a draft that nobody is told of.
     *
     * @param known what it clashes with as far as she knows
     * @return its id
     * @throws BusinessException when a field cannot be kept as it stands, somebody cannot be invited, or its room or
     *     vehicle was taken meanwhile
     */
    @Needs(AgendaPermissions.EDIT)
    @Transactional
    public UUID call(UUID unit, MeetingForm form, KnownClashes known) {
        rights.mayCall(unit).orThrow();
        places.requireUnit(unit);
        requireHeads(form.heads(), Set.of());
        form.invited().forEach(places::requireStanding);
        requireFacility(unit, form.where().roomId(), FacilityKind.ROOM);
        requireFacility(unit, form.where().vehicleId(), FacilityKind.VEHICLE);
        taking.take(ClashQuestion.of(null, form), known);
        PersonActor me = currentActor.person();
        Meeting meeting =
                store.save(new Meeting(new Meeting.Caller(unit, me.personId(), me.personName()), form, store.now()));
        keepParts(meeting.id(), form);
        trail.told(meeting, MeetingDeed.CALL, "", Set.of());
        return meeting.id();
    }

    private Set<UUID> keepParts(UUID meeting, MeetingForm form) {
        Set<UUID> added = parts.invite(meeting, form.invited());
        parts.set(meeting, form.points());
        parts.lay(meeting, form.papers());
        return added;
    }

    /**
     * Changes what a meeting says. Whoever stays invited keeps her answer, except when the day or the hour changes.
     *
     * @param known what it clashes with as far as she knows
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws BusinessException when a field cannot be kept as it stands, somebody new cannot be invited, or its room
     *     or vehicle was taken meanwhile
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void change(UUID id, MeetingForm form, String reason, KnownClashes known) {
        Meeting meeting = store.lock(id);
        rights.mayChange(meeting).orThrow();
        store.requireFresh(meeting, form.version());
        requireNewcomers(meeting, form);
        MeetingTime time = meeting.time();
        MeetingWhere where = meeting.where();
        if (!time.equals(form.time()) || !where.equals(form.where())) {
            taking.take(ClashQuestion.of(id, form), known);
        }
        meeting.take(form);
        Set<UUID> added = keepParts(id, form);
        boolean retimed = !time.equals(meeting.time());
        if (retimed && meeting.state() == MeetingState.ANNOUNCED) {
            parts.askAgain(id);
        }
        boolean moved = retimed || !where.equals(meeting.where());
        trail.told(meeting, moved ? MeetingDeed.MOVE : MeetingDeed.CHANGE, reason, added);
    }

    /** Only what is new in the form has to be there today: whoever left meanwhile does not keep others from changing it. */
    private void requireNewcomers(Meeting meeting, MeetingForm form) {
        MeetingHeads heads = meeting.heads();
        Set<UUID> known = new HashSet<>();
        known.add(heads.chairId() == null ? meeting.id() : heads.chairId());
        known.add(heads.secretaryId() == null ? meeting.id() : heads.secretaryId());
        requireHeads(form.heads(), known);
        List<Invitee> invited =
                parts.guests(meeting.id()).stream().map(MeetingGuest::invitee).toList();
        form.invited().stream().filter(each -> !invited.contains(each)).forEach(places::requireStanding);
        MeetingWhere where = meeting.where();
        if (!Objects.equals(where.roomId(), form.where().roomId())) {
            requireFacility(meeting.unitId(), form.where().roomId(), FacilityKind.ROOM);
        }
        if (!Objects.equals(where.vehicleId(), form.where().vehicleId())) {
            requireFacility(meeting.unitId(), form.where().vehicleId(), FacilityKind.VEHICLE);
        }
    }

    private void requireHeads(MeetingHeads heads, Set<UUID> known) {
        requirePerson(heads.chairId(), known);
        requirePerson(heads.secretaryId(), known);
    }

    private void requirePerson(@Nullable UUID person, Set<UUID> known) {
        if (person != null && !known.contains(person)) {
            places.requirePerson(person);
        }
    }

    /** A room or a vehicle of the unit that is still used; whether it is free at that hour only warns. */
    private void requireFacility(UUID unit, @Nullable UUID id, FacilityKind kind) {
        boolean usable = id == null
                || facilities
                        .findById(id)
                        .filter(facility -> facility.isActive()
                                && facility.kind() == kind
                                && facility.unitId().equals(unit))
                        .isPresent();
        if (!usable) {
            throw new BusinessException("agenda.facility.error.unknown");
        }
    }
}
