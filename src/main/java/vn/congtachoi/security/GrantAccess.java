package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.Heirs;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitTree;

/**
 * Access by role grants over unit subtrees; the one place that decides. What belongs to a closed unit is in the hands of
 * its {@link Heirs heir}: the figures and papers of the eight communes stay with their successors of 01/7/2025. Whoever
 * acts for an absent person has the roles of that person and no other, without the {@link KeptPower powers} that stay
 * hers.
 */
@Component("access")
class GrantAccess implements Access {

    private final CurrentActor currentActor;
    private final PermissionTable table;
    private final GrantedRoles grants;
    private final UnitDirectory units;
    private final Clock clock;

    GrantAccess(
            CurrentActor currentActor, PermissionTable table, GrantedRoles grants, UnitDirectory units, Clock clock) {
        this.currentActor = currentActor;
        this.table = table;
        this.grants = grants;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public boolean holds(String permission) {
        Actor actor = currentActor.find().orElse(null);
        return switch (actor) {
            case null -> false;
            case SystemActor system -> true;
            case PersonActor person -> !homes(person, Permission.of(permission)).isEmpty();
        };
    }

    @Override
    public Decision may(Permission permission, UUID unitId) {
        return switch (currentActor.require()) {
            case SystemActor system -> Decision.yes();
            case PersonActor person -> {
                Decision passedOn = passedOn(person, permission);
                if (!passedOn.allowed()) {
                    yield passedOn;
                }
                Set<UUID> homes = homes(person, permission);
                if (homes.isEmpty()) {
                    yield Decision.no("security.access.no-permission");
                }
                boolean inside = lineUp(unitId).stream().anyMatch(homes::contains);
                yield inside ? Decision.yes() : Decision.no("security.access.other-unit");
            }
        };
    }

    @Override
    public boolean opens(String permission) {
        mayPassOn(Permission.of(permission)).orThrow();
        return holds(permission);
    }

    @Override
    public Decision mayPassOn(Permission permission) {
        return currentActor
                .find()
                .filter(PersonActor.class::isInstance)
                .map(actor -> passedOn((PersonActor) actor, permission))
                .orElseGet(Decision::yes);
    }

    private static Decision passedOn(PersonActor person, Permission permission) {
        return person.isActing() ? KeptPower.decide(permission) : Decision.yes();
    }

    @Override
    public Set<UUID> unitsWith(Permission permission) {
        UnitTree tree = tree();
        return switch (currentActor.require()) {
            case SystemActor system -> {
                Set<UUID> all = new LinkedHashSet<>();
                tree.roots().forEach(root -> all.addAll(tree.subtree(root.id())));
                yield units.heirs().with(all);
            }
            case PersonActor person -> {
                Set<UUID> reached = new LinkedHashSet<>();
                homes(person, permission).forEach(home -> reached.addAll(tree.subtree(home)));
                yield units.heirs().with(reached);
            }
        };
    }

    @Override
    public Set<UUID> homesWith(Permission permission) {
        return switch (currentActor.require()) {
            case SystemActor system -> unitsWith(permission);
            case PersonActor person -> homes(person, permission);
        };
    }

    @Override
    public Set<UUID> seatsWith(Permission permission) {
        return units.heirs().with(homesWith(permission));
    }

    @Override
    public Set<UUID> holders(Permission permission, UUID unitId) {
        return grants.accounts(table.holders(permission), lineUp(unitId), today());
    }

    private Set<UUID> lineUp(UUID unitId) {
        Set<UUID> line = new HashSet<>();
        tree().lineUp(units.heirs().of(unitId)).forEach(unit -> line.add(unit.id()));
        return line;
    }

    private Set<UUID> homes(PersonActor person, Permission permission) {
        if (!passedOn(person, permission).allowed()) {
            return Set.of();
        }
        Set<Role> holders = table.holders(permission);
        List<GrantedRoles.At> held = grants.of(person.personId(), today());
        Set<UUID> homes = new HashSet<>();
        for (GrantedRoles.At grant : held) {
            if (holders.contains(grant.role())) {
                homes.add(grant.unitId());
            }
        }
        return homes;
    }

    private UnitTree tree() {
        return units.treeOn(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
