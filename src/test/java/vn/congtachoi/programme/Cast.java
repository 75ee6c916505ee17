package vn.congtachoi.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** A city with two wards of its own, and people with roles there, one of whom acts. */
class Cast implements Access, CurrentActor {

    final UUID city = Ids.next();
    final UUID ward = Ids.next();
    final UUID otherWard = Ids.next();

    private final UnitTree tree = new UnitTree(
            LocalDate.of(2023, 6, 28),
            List.of(
                    unit(city, "Bắc Kạn", UnitKind.CITY, null),
                    unit(ward, "Sông Cầu", UnitKind.WARD, city),
                    unit(otherWard, "Đức Xuân", UnitKind.WARD, city)));

    private final Map<UUID, Set<Permission>> held = new HashMap<>();
    private Actor acting = new SystemActor("kiểm thử");

    private static UnitRef unit(UUID id, String name, UnitKind kind, UUID parent) {
        return new UnitRef(id, name, name, kind, null, parent, name);
    }

    UnitsOfDay units() {
        return day -> tree;
    }

    /** From now on a person with this role at this unit acts. */
    void actAs(Role role, UUID unit) {
        acting = new PersonActor(Ids.next(), Ids.next(), role.name(), "", null, null);
        held.clear();
        Set<Permission> permissions = new ProgrammePermissions().grants().get(role);
        tree.subtree(unit).forEach(id -> held.put(id, permissions));
    }

    void actAsPortal() {
        acting = new SystemActor("kiểm thử");
    }

    @Override
    public Optional<Actor> find() {
        return Optional.of(acting);
    }

    @Override
    public <T> T callAs(SystemActor actor, Supplier<T> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean holds(String permission) {
        return acting instanceof SystemActor
                || !unitsWith(Permission.of(permission)).isEmpty();
    }

    @Override
    public Decision may(Permission permission, UUID unitId) {
        return acting instanceof SystemActor || unitsWith(permission).contains(unitId)
                ? Decision.yes()
                : Decision.no("security.denied");
    }

    @Override
    public Set<UUID> unitsWith(Permission permission) {
        Set<UUID> units = new HashSet<>();
        held.forEach((unit, permissions) -> {
            if (permissions.contains(permission)) {
                units.add(unit);
            }
        });
        return units;
    }

    @Override
    public Set<UUID> holders(Permission permission, UUID unitId) {
        return Set.of();
    }

    @Override
    public Set<UUID> homesWith(Permission permission) {
        return unitsWith(permission);
    }
}
