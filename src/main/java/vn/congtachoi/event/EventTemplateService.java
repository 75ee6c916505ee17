package vn.congtachoi.event;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Kho mẫu: what an event of a kind usually says and needs, everybody's and each unit's own. */
@Service
@PreAuthorize("denyAll()")
public class EventTemplateService {

    private final EventTemplates templates;
    private final EventRights rights;
    private final EventStore store;
    private final EventVersions versions;
    private final AuditTrail audit;

    EventTemplateService(
            EventTemplates templates, EventRights rights, EventStore store, EventVersions versions, AuditTrail audit) {
        this.templates = templates;
        this.rights = rights;
        this.store = store;
        this.versions = versions;
        this.audit = audit;
    }

    /** Those from which an event of the unit can begin, by name. */
    @Needs(EventPermissions.EDIT)
    @Transactional(readOnly = true)
    public List<EventTemplateRow> offered(UUID unit) {
        return templates.of(Set.of(unit)).stream()
                .map(EventTemplate::row)
                .filter(EventTemplateRow::active)
                .toList();
    }

    /** Everybody's and those of her units, also those no longer offered, by name. */
    @Needs(EventPermissions.EDIT)
    @Transactional(readOnly = true)
    public List<EventTemplateRow> all() {
        return templates.of(rights.prepared()).stream().map(EventTemplate::row).toList();
    }

    /**
     * Keeps the plan of an event as a template of its unit: without names, its days counted back from the first.
     *
     * @return its id
     * @throws BusinessException without a name, or when one of that name is there
     */
    @Needs(EventPermissions.EDIT)
    @Transactional
    public UUID keep(UUID eventId, String name) {
        Event event = store.get(eventId);
        rights.mayBegin(event.unitId()).orThrow();
        EventPlanText said = versions.said(event);
        List<EventCostLine> unspent = said.costs().stream()
                .map(line -> new EventCostLine(
                        line.item(), line.source(), line.quantity(), line.measure(), line.price(), null, line.note()))
                .toList();
        EventTemplate template = new EventTemplate(
                event.unitId(),
                name,
                event.form().kind(),
                new EventPlanText(said.words(), said.points(), unspent, said.duties(), null));
        boolean taken = templates.of(Set.of(event.unitId())).stream()
                .anyMatch(other -> event.unitId().equals(other.unitId())
                        && other.nameFold().equals(template.nameFold()));
        if (taken) {
            throw new BusinessException(
                    "events.template.error.taken", template.row().name());
        }
        return templates.saveAndFlush(template).id();
    }

    /**
     * Offers a template of her unit for new events, or no longer.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when somebody changed it since
     * @throws BusinessException when it is everybody's, or gone
     */
    @Needs(EventPermissions.EDIT)
    @Transactional
    public void offer(UUID id, long version, boolean wanted) {
        EventTemplate template =
                templates.findById(id).orElseThrow(() -> new BusinessException("events.template.error.unknown"));
        UUID unit = template.unitId();
        if (unit == null) {
            throw new BusinessException("events.template.error.common");
        }
        rights.mayBegin(unit).orThrow();
        if (template.version() != version) {
            throw audit.stale(template);
        }
        template.offer(wanted);
        templates.saveAndFlush(template);
    }
}
