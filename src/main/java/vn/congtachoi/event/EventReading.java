package vn.congtachoi.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.LikePattern;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.SubjectLinks;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeNames;

/** Events as lists and pages. */
@Service
@PreAuthorize("denyAll()")
public class EventReading {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final Events events;
    private final EventStore store;
    private final EventRights rights;
    private final EventNames names;
    private final EventParts parts;
    private final EventVersions versions;
    private final EventTrail trail;
    private final AssigneeNames assignees;
    private final UnitDirectory units;
    private final SubjectLinks links;

    EventReading(
            Events events,
            EventStore store,
            EventRights rights,
            EventNames names,
            EventParts parts,
            EventVersions versions,
            EventTrail trail,
            AssigneeNames assignees,
            UnitDirectory units,
            List<SubjectType> types) {
        this.events = events;
        this.store = store;
        this.rights = rights;
        this.names = names;
        this.parts = parts;
        this.versions = versions;
        this.trail = trail;
        this.assignees = assignees;
        this.units = units;
        this.links = new SubjectLinks(types);
    }

    /** One page of the events that concern her. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public List<EventRow> page(EventFilter filter, EventSort sort, boolean descending, Pageable page) {
        UUID unit = filter.unitId();
        EventKind kind = filter.kind();
        EventState state = filter.state();
        Integer year = filter.year();
        return names.rows(events.search(
                        rights.prepared(),
                        rights.readable(),
                        rights.above(),
                        rights.me(),
                        EventState.TOLD,
                        unit == null,
                        unit == null ? Set.of() : Set.of(unit),
                        LikePattern.containing(VietnameseText.fold(filter.text())),
                        kind == null ? EnumSet.allOf(EventKind.class) : Set.of(kind),
                        state == null ? EnumSet.allOf(EventState.class) : Set.of(state),
                        year == null ? EARLIEST : LocalDate.of(year, 1, 1),
                        year == null ? LATEST : LocalDate.of(year, 12, 31),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), sort.order(descending)))
                .getContent());
    }

    /** The units whose events she may look for, the highest first. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> units() {
        Set<UUID> all = new HashSet<>(rights.readable());
        all.addAll(rights.above());
        return units.today().highestFirst(all);
    }

    /** The units for which she may begin events, the highest first. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> callers() {
        return rights.callers();
    }

    /** @throws BusinessException when there is none, or it does not concern her */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public EventDetail detail(UUID id) {
        Event event = store.get(id);
        rights.requireRead(event);
        Map<EventAct, Decision> acts = new EnumMap<>(EventAct.class);
        for (EventAct act : EventAct.values()) {
            if (act.fits(event.state())) {
                acts.put(act, rights.may(act, event, store.today()));
            }
        }
        List<EventDutyLine> duties = parts.duties(id);
        EventHeads heads = event.heads();
        return new EventDetail(
                names.row(event),
                event.form(),
                names.unitName(event.unitId(), event.time().from()),
                names.chair(heads),
                names.person(heads.leadId()),
                names.facility(event.where().vehicleId()),
                event.caller().name(),
                new EventPlanForm(event.words(), parts.points(id), parts.costs(id), duties, event.version()),
                named(duties),
                new EventDetail.Told(event.result(), event.lessons()),
                names.occasion(event).orElse(null),
                earlier(event.earlierId()),
                rights.isInside(event),
                versions.rows(id),
                trail.steps(id),
                acts,
                rights.mayPrepare(event),
                rights.mayRecord(event, store.today()));
    }

    private List<EventDetail.Duty> named(List<EventDutyLine> duties) {
        List<EventDetail.Duty> named = new ArrayList<>();
        for (EventDutyLine duty : duties) {
            UUID unit = duty.unitId();
            String who = unit == null ? "" : assignees.of(new Assignee(unit, duty.personId()));
            named.add(new EventDetail.Duty(duty, who, task(duty.taskId())));
        }
        return named;
    }

    private @Nullable SubjectLink task(@Nullable UUID id) {
        return id == null ? null : links.find(SubjectRef.of("task", id)).orElse(null);
    }

    private EventDetail.@Nullable Earlier earlier(@Nullable UUID id) {
        return id == null
                ? null
                : events.findById(id)
                        .filter(rights::mayRead)
                        .map(found -> new EventDetail.Earlier(found.id(), found.title(), found.lessons()))
                        .orElse(null);
    }
}
