package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All units that live on one day, as a forest; immutable, safe to share between threads. */
public final class UnitTree {

    private final LocalDate day;
    private final Map<UUID, UnitRef> units;
    private final Map<UUID, List<UnitRef>> children;
    private final List<UnitRef> roots;

    /** @param living units of that day; a parent that is not among them makes its child a root */
    public UnitTree(LocalDate day, Collection<UnitRef> living) {
        this.day = day;
        this.units = new LinkedHashMap<>();
        this.children = new LinkedHashMap<>();
        List<UnitRef> tops = new ArrayList<>();
        List<UnitRef> sorted = living.stream()
                .sorted(Comparator.comparing(UnitRef::sortKey).thenComparing(UnitRef::id))
                .toList();
        sorted.forEach(unit -> units.put(unit.id(), unit));
        for (UnitRef unit : sorted) {
            if (unit.parentId() == null || !units.containsKey(unit.parentId())) {
                tops.add(unit);
            } else {
                children.computeIfAbsent(unit.parentId(), id -> new ArrayList<>())
                        .add(unit);
            }
        }
        this.roots = List.copyOf(tops);
    }

    /** The day as of which it shows the units. */
    public LocalDate day() {
        return day;
    }

    /** Units without a living parent, in order. */
    public List<UnitRef> roots() {
        return roots;
    }

    /** The unit, where it lives on that day. */
    public Optional<UnitRef> find(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    /** @throws IllegalArgumentException when the unit does not live on that day */
    public UnitRef get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No unit " + id + " on " + day));
    }

    /** Direct children in order; empty for a leaf or an unknown unit. */
    public List<UnitRef> children(UUID id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The unit and everything below it, parents before children; empty when it does not live on that day. */
    public Set<UUID> subtree(UUID id) {
        Set<UUID> ids = new LinkedHashSet<>();
        if (units.containsKey(id)) {
            collect(id, ids);
        }
        return ids;
    }

    private void collect(UUID id, Set<UUID> ids) {
        if (ids.add(id)) {
            children.getOrDefault(id, List.of()).forEach(child -> collect(child.id(), ids));
        }
    }

    /** The unit and the units above it, nearest first. */
    public List<UnitRef> lineUp(UUID id) {
        List<UnitRef> line = new ArrayList<>();
        UnitRef unit = units.get(id);
        while (unit != null && line.size() < 10) {
            line.add(unit);
            unit = unit.parentId() == null ? null : units.get(unit.parentId());
        }
        return line;
    }

    /** Those of the units that live on that day: who stands nearest to the top first, then in the order of the tree. */
    public List<UnitRef> highestFirst(Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> find(id).stream())
                .sorted(Comparator.<UnitRef>comparingInt(
                                unit -> lineUp(unit.id()).size())
                        .thenComparing(UnitRef::sortKey)
                        .thenComparing(UnitRef::id))
                .toList();
    }

    /** Its name, for a branch with the unit above: many communes have a "Chi hội phụ nữ tổ 5". */
    public String fullName(UnitRef unit) {
        UnitRef above = unit.parentId() == null ? null : units.get(unit.parentId());
        return above == null || !unit.kind().isBelowCommune()
                ? unit.name()
                : unit.name() + " (" + above.shortName() + ")";
    }

    /** Every unit that lives on that day. */
    public Collection<UnitRef> all() {
        return List.copyOf(units.values());
    }
}
