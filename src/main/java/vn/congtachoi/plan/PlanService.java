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
    private final PlanItemStore items;
    private final PlanBaselines baselines;
    private final PlanRights rights;
    private final PlanChecks checks;

    PlanService(PlanStore store, PlanItemStore items, PlanBaselines baselines, PlanRights rights, PlanChecks checks) {
        this.store = store;
        this.items = items;
        this.baselines = baselines;
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
        int last = items.lines(planId).under(parent).size();
        return items.add(planId, parent, last, form).id();
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
        PlanItem item = items.get(itemId);
        Plan plan = edited(item.planId());
        items.requireFresh(item, form.version());
        checks.require(plan, form);
        items.change(item, form);
    }

    /**
     * Takes a line away with all that stands under it; the log keeps them. While an approved plan is adjusted, its lines
     * are only marked: they go when the adjustment is approved.
     */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public void remove(UUID itemId) {
        PlanItem item = items.get(itemId);
        Plan plan = edited(item.planId());
        PlanLines approved = plan.state() == PlanState.ADJUSTING
                ? baselines
                        .findFirstByPlanIdOrderByNumberDesc(plan.id())
                        .orElseThrow()
                        .lines()
                : new PlanLines(List.of());
        removeAll(item, items.lines(plan.id()), approved);
    }

    private void removeAll(PlanItem item, PlanLines lines, PlanLines approved) {
        lines.under(item.id()).forEach(below -> removeAll(items.get(below.id()), lines, approved));
        if (approved.find(item.id()).isPresent()) {
            item.drop(true);
            items.save(item);
        } else if (lines.under(item.id()).stream()
                .noneMatch(below -> approved.find(below.id()).isPresent())) {
            items.remove(item);
        }
    }

    /** Takes a line that the adjustment left out in again, with the lines above it. */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public void restore(UUID itemId) {
        PlanItem item = items.get(itemId);
        Plan plan = edited(item.planId());
        for (@Nullable PlanItem at = item; at != null; ) {
            at.drop(false);
            items.save(at);
            UUID parent = at.parentId();
            at = parent == null ? null : own(plan, parent);
        }
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
        PlanItem item = items.get(itemId);
        Plan plan = edited(item.planId());
        for (UUID above = parent; above != null; above = own(plan, above).parentId()) {
            if (above.equals(itemId)) {
                throw new BusinessException("plan.error.ring");
            }
        }
        List<UUID> row = new ArrayList<>(items.lines(plan.id()).under(parent).stream()
                .map(PlanItemRow::id)
                .filter(other -> !other.equals(itemId))
                .toList());
        row.add(Math.clamp(place, 0, row.size()), itemId);
        for (int at = 0; at < row.size(); at++) {
            PlanItem beside = items.get(row.get(at));
            beside.place(parent, at);
            items.save(beside);
        }
    }

    private Plan edited(UUID planId) {
        Plan plan = store.lock(planId);
        rights.mayEdit(plan).orThrow();
        store.changed(plan);
        return plan;
    }

    private PlanItem own(Plan plan, UUID itemId) {
        PlanItem item = items.get(itemId);
        if (!item.planId().equals(plan.id())) {
            throw new BusinessException("plan.error.item-gone");
        }
        return item;
    }
}
