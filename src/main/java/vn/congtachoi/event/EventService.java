package vn.congtachoi.event;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.PersonActor;

/** Begins events and changes what they say. */
@Service
@PreAuthorize("denyAll()")
public class EventService {

    private final EventStore store;
    private final EventParts parts;
    private final EventRights rights;
    private final EventTrail trail;
    private final EventChecks checks;
    private final EventBeginnings beginnings;
    private final CurrentActor currentActor;

    EventService(
            EventStore store,
            EventParts parts,
            EventRights rights,
            EventTrail trail,
            EventChecks checks,
            EventBeginnings beginnings,
            CurrentActor currentActor) {
        this.store = store;
        this.parts = parts;
        this.rights = rights;
        this.trail = trail;
        this.checks = checks;
        this.beginnings = beginnings;
        this.currentActor = currentActor;
    }

    /**
     * Begins an event of one of her units; its plan is that of the beginning.
     *
     * @param known what it clashes with as far as she knows
     * @return its id
     * @throws BusinessException when a field cannot be kept as it stands, or its room or vehicle was taken meanwhile
     */
    @Needs(EventPermissions.EDIT)
    @Transactional
    public UUID create(UUID unit, EventForm form, EventBeginning beginning, KnownClashes known) {
        rights.mayBegin(unit).orThrow();
        checks.requireUnit(unit);
        checks.requireHeads(form.heads(), EventHeads.NONE);
        checks.requireFacilities(unit, form.where(), EventWhere.at(""));
        checks.takeFacilities(null, form, known);
        PersonActor me = currentActor.person();
        Event event = store.save(new Event(
                new Event.Caller(unit, me.personId(), me.personName()), EventState.PREPARING, form, store.now()));
        beginnings.lay(event, beginning);
        trail.told(event, EventDeed.CREATE, "");
        return event.id();
    }

    /**
     * Changes the facts of an event.
     *
     * @param known what it clashes with as far as she knows
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws BusinessException when a field cannot be kept as it stands, or its room or vehicle was taken meanwhile
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public void change(UUID id, EventForm form, String reason, KnownClashes known) {
        Event event = store.lock(id);
        rights.mayPrepare(event).orThrow();
        store.requireFresh(event, form.version());
        checks.requireHeads(form.heads(), event.heads());
        checks.requireFacilities(event.unitId(), form.where(), event.where());
        EventTime time = event.time();
        EventWhere where = event.where();
        if (!time.equals(form.time()) || !where.equals(form.where())) {
            checks.takeFacilities(id, form, known);
        }
        event.take(form);
        boolean moved = !Objects.equals(time, event.time()) || !Objects.equals(where, event.where());
        trail.told(event, moved ? EventDeed.MOVE : EventDeed.CHANGE, reason);
    }

    /**
     * Writes the plan: its text, its programme, what it costs and who does what.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws BusinessException when a line cannot be kept as it stands
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public void plan(UUID id, EventPlanForm form) {
        Event event = store.lock(id);
        rights.mayPrepare(event).orThrow();
        store.requireFresh(event, form.version());
        Set<UUID> before = new HashSet<>();
        parts.kept(id).forEach(duty -> before.add(duty.id()));
        checks.requireDuties(form.duties(), before);
        event.write(form.words());
        parts.setPoints(id, form.points());
        parts.setCosts(id, form.costs());
        parts.setDuties(id, form.duties());
        trail.told(event, EventDeed.PLAN, "");
    }

    /**
     * Keeps what came of it and what to do otherwise next time, and what was spent.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws BusinessException when it cannot be kept as it stands
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public void record(UUID id, EventResultForm form) {
        Event event = store.lock(id);
        rights.mayRecord(event, store.today()).orThrow();
        store.requireFresh(event, form.version());
        event.tell(form.result(), form.lessons());
        parts.setCosts(id, form.costs());
        trail.told(event, EventDeed.RECORD, "");
    }
}
