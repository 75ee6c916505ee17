package vn.congtachoi.organisation.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;

/** Units to choose from: a branch is said with its commune, because every ward has a Tổ 1. */
final class PeopleUnits {

    private final Map<UUID, UnitRef> units = new LinkedHashMap<>();

    PeopleUnits(List<UnitRef> inOrder) {
        inOrder.forEach(unit -> units.put(unit.id(), unit));
    }

    List<UnitRef> all() {
        return List.copyOf(units.values());
    }

    /** Without branches and groups: units that have organs. */
    List<UnitRef> withOrgans() {
        return units.values().stream()
                .filter(unit -> unit.kind() != UnitKind.BRANCH && unit.kind() != UnitKind.GROUP)
                .toList();
    }

    /** Units with units below them. */
    List<UnitRef> withUnitsBelow() {
        return units.values().stream()
                .filter(unit ->
                        units.values().stream().anyMatch(other -> unit.id().equals(other.parentId())))
                .toList();
    }

    @Nullable
    UnitRef find(@Nullable UUID id) {
        return id == null ? null : units.get(id);
    }

    String label(UnitRef unit) {
        UnitRef parent = find(unit.parentId());
        boolean small = unit.kind() == UnitKind.BRANCH || unit.kind() == UnitKind.GROUP;
        return small && parent != null
                ? Texts.of("organisation.people.unit-of", unit.name(), parent.shortName())
                : unit.name();
    }
}
