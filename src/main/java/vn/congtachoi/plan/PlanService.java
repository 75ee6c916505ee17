package vn.congtachoi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Writes the year's plan of a unit. */
@Service
@PreAuthorize("denyAll()")
public class PlanService {

    private final PlanStore store;
    private final PlanRights rights;
    private final PlanChecks checks;

    PlanService(PlanStore store, PlanRights rights, PlanChecks checks) {
        this.store = store;
        this.rights = rights;
        this.checks = checks;
    }

    /**
     * Begins an empty plan.
     *
     * @return its id
     * @throws BusinessException without a title, or when the unit has a plan for that year
     */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public UUID begin(UUID unit, int year, String title) {
        rights.mayBegin(unit).orThrow();
        store.requireNone(unit, year);
        return store.save(new Plan(unit, year, title, null, store.now())).id();
    }

    /**
     * Adds a line at the end of what stands under another one.
     *
     * @param parent null for the top
     * @return its id
     * @throws BusinessException when a field cannot be kept as it stands
     */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public UUID add(UUID planId, @Nullable UUID parent, PlanItemForm form) {
        Plan plan = edited(planId);
        if (parent != null) {
            own(plan, parent);
        }
        checks.require(plan, form);
        int last = store.lines(planId).under(parent).size();
        return store.save(new PlanItem(planId, parent, last, form)).id();
    }

    /**
     * Changes a line.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws BusinessException when a field cannot be kept as it stands
     */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public void change(UUID itemId, PlanItemForm form) {
        PlanItem item = store.item(itemId);
        Plan plan = edited(item.planId());
        store.requireFresh(item, form.version());
        checks.require(plan, form);
        item.take(form);
        store.save(item);
    }

    /** Takes a line away with all that stands under it; the log keeps them. */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public void remove(UUID itemId) {
        PlanItem item = store.item(itemId);
        edited(item.planId());
        removeAll(item, store.lines(item.planId()));
    }

    private void removeAll(PlanItem item, PlanLines lines) {
        lines.under(item.id()).forEach(below -> removeAll(below, lines));
        store.remove(item);
    }

    /**
     * Puts a line under another one, before the line that stands there at this place.
     *
     * @param parent null for the top
     * @param place 0 for the first
     * @throws BusinessException when it would stand under itself
     */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public void place(UUID itemId, @Nullable UUID parent, int place) {
        PlanItem item = store.item(itemId);
        Plan plan = edited(item.planId());
        for (UUID above = parent; above != null; above = own(plan, above).parentId()) {
            if (above.equals(itemId)) {
                throw new BusinessException("plan.error.ring");
            }
        }
        List<PlanItem> row = new ArrayList<>(store.lines(plan.id()).under(parent));
        row.removeIf(other -> other.id().equals(itemId));
        row.add(Math.clamp(place, 0, row.size()), item);
        for (int at = 0; at < row.size(); at++) {
            row.get(at).place(parent, at);
            store.save(row.get(at));
        }
    }

    private Plan edited(UUID planId) {
        Plan plan = store.lock(planId);
        rights.mayEdit(plan).orThrow();
        return plan;
    }

    private PlanItem own(Plan plan, UUID itemId) {
        PlanItem item = store.item(itemId);
        if (!item.planId().equals(plan.id())) {
            throw new BusinessException("plan.error.item-gone");
        }
        return item;
    }
}
