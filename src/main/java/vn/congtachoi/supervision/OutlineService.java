package vn.congtachoi.supervision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.supervision.rules.Power;

/** The outlines of a unit: each change is a new version, and whoever used an older one keeps it. */
@Service
@PreAuthorize("denyAll()")
public class OutlineService {

    private final Outlines outlines;
    private final SupervisionStore store;
    private final SupervisionRights rights;
    private final SupervisionPlaces places;

    OutlineService(Outlines outlines, SupervisionStore store, SupervisionRights rights, SupervisionPlaces places) {
        this.outlines = outlines;
        this.store = store;
        this.rights = rights;
        this.places = places;
    }

    /** The latest version of each outline of the unit and of those above it, by name. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<OutlineRow> of(UUID unit) {
        Set<UUID> line = new HashSet<>(Set.of(unit));
        places.tree().lineUp(unit).stream().map(UnitRef::id).forEach(line::add);
        return outlines.findByUnitIdInAndLatestTrueOrderByName(line).stream()
                .map(Outline::row)
                .toList();
    }

    /** One version; empty when there is none. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<OutlineRow> version(@Nullable UUID id) {
        return id == null ? Optional.empty() : outlines.findById(id).map(Outline::row);
    }

    /** All versions of an outline, the latest first. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<OutlineRow> versions(UUID family) {
        return outlines.findByFamilyIdOrderByNumberDesc(family).stream()
                .map(Outline::row)
                .toList();
    }

    /** Whether she may write outlines of the unit. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayWrite(UUID unit) {
        return rights.may(Power.DRAFT_PLAN, unit);
    }

    /**
     * Adds an outline.
     *
     * @return the id of its first version
     * @throws BusinessException without a name or a point
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public UUID add(UUID unit, OutlineForm form) {
        rights.may(Power.DRAFT_PLAN, unit).orThrow();
        return outlines.save(new Outline(unit, form, maker())).id();
    }

    /**
     * Makes the next version of an outline.
     *
     * @param version as the form had read it
     * @return the id of the new version
     * @throws BusinessException without a name or a point, or when somebody else made the next version meanwhile
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public UUID change(UUID id, OutlineForm form, long version) {
        Outline known = known(id);
        rights.may(Power.DRAFT_PLAN, known.unitId()).orThrow();
        store.requireFresh(known, version);
        if (!known.isLatest()) {
            throw new BusinessException("supervision.outline.error.older");
        }
        Outline next = outlines.save(known.next(form, maker()));
        outlines.save(known);
        return next.id();
    }

    /** Offers it for new campaigns, or no longer does. */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void use(UUID id, boolean used) {
        Outline known = known(id);
        rights.may(Power.DRAFT_PLAN, known.unitId()).orThrow();
        known.use(used);
        outlines.save(known);
    }

    private Outline known(UUID id) {
        return outlines.findById(id).orElseThrow(() -> new BusinessException("supervision.notFound"));
    }

    private Outline.Maker maker() {
        return new Outline.Maker(rights.name(), store.now());
    }
}
