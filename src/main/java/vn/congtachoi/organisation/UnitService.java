package vn.congtachoi.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/**
 * Changes of units. Each is decided on the tree that the change before it left; nothing is ever removed. Commands that
 * carry a version throw {@link vn.congtachoi.kernel.StaleDataException} when the unit changed since it was read.
 */
@Service
@PreAuthorize("denyAll()")
public class UnitService {

    private final Units units;
    private final UnitLines lines;
    private final UnitRegister register;
    private final UnitRules rules;
    private final Freshness freshness;
    private final UnitEnding ending;

    UnitService(
            Units units,
            UnitLines lines,
            UnitRegister register,
            UnitRules rules,
            Freshness freshness,
            UnitEnding ending) {
        this.units = units;
        this.lines = lines;
        this.register = register;
        this.rules = rules;
        this.freshness = freshness;
        this.ending = ending;
    }

    /** @return the new unit's id */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public UUID create(UnitChange.Create change) {
        UnitHistory history = register.lockForChange();
        rules.requireMayCreate(history, change.parentId());
        rules.requireParentFits(history, change.facts().kind(), change.parentId(), change.day());
        rules.requireNameFree(history, change.facts().name(), change.parentId(), change.day(), Set.of());
        return done(add(change.facts(), change.parentId(), change.day(), change.basis()));
    }

    /** Corrects what is said of the unit since its last change; for a new name with a date see {@link #rename}. */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public void correct(UnitForm form) {
        UnitHistory history = register.lockForChange();
        Unit unit = editable(form.id(), form.version());
        LocalDate since = unit.spans().getLast().from();
        rules.requireParentFits(history, form.facts().kind(), unit.parentId(), since);
        rules.requireChildrenFit(history, form.facts().kind(), unit.id(), since);
        rules.requireNameFree(history, form.facts().name(), unit.parentId(), since, Set.of(unit.id()));
        unit.correct(form.facts(), form.basis());
        done(unit);
    }

    /** Gives another name from a day on; the old one stays for the days before. */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public void rename(UnitChange.Rename change) {
        UnitHistory history = register.lockForChange();
        Unit unit = editable(change.unitId(), change.version());
        rules.requireNameFree(history, change.name(), unit.parentId(), change.day(), Set.of(unit.id()));
        unit.rename(change.name(), change.shortName(), change.day(), change.basis());
        done(unit);
    }

    /** Puts the unit under another one from a day on. */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public void move(UnitChange.Move change) {
        UnitHistory history = register.lockForChange();
        Unit unit = editable(change.unitId(), change.version());
        rules.requireMayCreate(history, change.parentId());
        rules.requireMayStandUnder(history, unit, change.parentId(), change.day());
        rules.requireNameFree(history, unit.facts().name(), change.parentId(), change.day(), Set.of(unit.id()));
        unit.moveUnder(change.parentId(), change.day(), change.basis());
        done(unit);
    }

    /** Ends a unit, with or without successors; units that live below it stand in the way. */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public void close(UnitChange.Close change) {
        UnitHistory history = register.lockForChange();
        Unit unit = editable(change.unitId(), change.version());
        rules.requireNothingBelow(history, unit, change.day(), Set.of());
        change.successors().forEach(to -> rules.requireLiving(history, to, change.day()));
        if (change.successors().isEmpty()) {
            line(unit.id(), null, null, LineageKind.DISSOLVE, null, change);
        }
        change.successors().forEach(to -> line(unit.id(), null, to, LineageKind.DISSOLVE, null, change));
        ending.end(unit, change.day());
        done(unit);
    }

    /** @return the new unit's id */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public UUID merge(UnitChange.Merge change) {
        if (change.unitIds().size() + change.outside().size() < 2) {
            throw new BusinessException("organisation.unit.merge-needs-two");
        }
        UnitHistory history = register.lockForChange();
        List<Unit> olds = change.unitIds().stream().sorted().map(this::editable).toList();
        olds.forEach(old -> rules.requireLiving(history, old.id(), change.day()));
        rules.requireParentFits(history, change.facts().kind(), change.parentId(), change.day());
        rules.requireNameFree(history, change.facts().name(), change.parentId(), change.day(), change.unitIds());
        Unit made = add(change.facts(), change.parentId(), change.day(), change.basis());
        List<Unit> changed = new ArrayList<>(olds);
        for (Unit old : olds) {
            changed.addAll(takeAlong(history, childrenOf(history, old, change), old, made, change));
            line(old.id(), null, made.id(), LineageKind.MERGE, BigDecimal.ONE, change);
            ending.end(old, change.day());
        }
        change.outside().forEach(name -> line(null, name, made.id(), LineageKind.MERGE, null, change));
        changed.add(made);
        done(changed);
        return made.id();
    }

    /** @return ids of the new units, in the order of the parts */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public List<UUID> split(UnitChange.Split change) {
        rules.requireSplittable(change);
        UnitHistory history = register.lockForChange();
        Unit old = editable(change.unitId(), change.version());
        Set<UUID> leaving = new HashSet<>();
        change.parts().forEach(part -> leaving.addAll(part.children()));
        rules.requireNothingBelow(history, old, change.day(), leaving);
        List<UUID> made = new ArrayList<>();
        List<Unit> changed = new ArrayList<>(List.of(old));
        for (UnitChange.Split.Part part : change.parts()) {
            UUID above = old.parentId();
            rules.requireParentFits(history, part.facts().kind(), above, change.day());
            rules.requireNameFree(history, part.facts().name(), above, change.day(), Set.of(old.id()));
            Unit unit = add(part.facts(), above, change.day(), change.basis());
            changed.addAll(takeAlong(history, part.children(), old, unit, change));
            line(old.id(), null, unit.id(), LineageKind.SPLIT, part.share(), change);
            made.add(unit.id());
            changed.add(unit);
        }
        ending.end(old, change.day());
        done(changed);
        return made;
    }

    /** Điều chỉnh một phần: a part of one unit goes to another, both live on. */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public void transfer(UnitChange.Transfer change) {
        rules.requireShare(change.share());
        UnitHistory history = register.lockForChange();
        Unit from = editable(change.fromId());
        Unit to = editable(change.toId());
        rules.requireLiving(history, from.id(), change.day());
        rules.requireLiving(history, to.id(), change.day());
        List<Unit> changed = new ArrayList<>(List.of(from, to));
        changed.addAll(takeAlong(history, change.children(), from, to, change));
        line(from.id(), null, to.id(), LineageKind.PARTIAL, change.share(), change);
        done(changed);
    }

    private Unit add(UnitFacts facts, @Nullable UUID parentId, LocalDate day, String basis) {
        return units.save(new Unit(facts, parentId, day, basis));
    }

    private Set<UUID> childrenOf(UnitHistory history, Unit old, UnitChange change) {
        Set<UUID> children = new HashSet<>();
        history.childrenFrom(old.id(), change.day()).forEach(span -> children.add(span.unitId()));
        return children;
    }

    private List<Unit> takeAlong(
            UnitHistory history, Collection<UUID> children, Unit from, Unit to, UnitChange change) {
        List<Unit> moved = new ArrayList<>();
        for (UUID id : children.stream().sorted().toList()) {
            Unit child = units.findById(id).orElseThrow(UnitRules::notFound);
            rules.requireChildOf(history, child, from, change.day());
            rules.requireBelow(to.facts().kind(), child);
            child.moveUnder(to.id(), change.day(), change.basis());
            moved.add(child);
        }
        return moved;
    }

    private void line(
            @Nullable UUID from,
            @Nullable String outside,
            @Nullable UUID to,
            LineageKind kind,
            @Nullable BigDecimal share,
            UnitChange change) {
        lines.save(new UnitLineage(new LineageLine(from, outside, to, kind, share, change.day(), change.basis())));
    }

    private Unit editable(UUID id) {
        Unit unit = units.findById(id).orElseThrow(UnitRules::notFound);
        rules.requireMayEdit(id);
        return unit;
    }

    private Unit editable(UUID id, long version) {
        Unit unit = editable(id);
        freshness.require(unit, version);
        return unit;
    }

    private UUID done(Unit unit) {
        done(List.of(unit));
        return unit.id();
    }

    private void done(List<Unit> changed) {
        register.changed(changed.stream().map(Unit::subject).toList());
    }
}
