package vn.congtachoi.indicator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.UnitTree;

/** People with roles at units, one of whom acts; rights follow from the module's own permission source. */
class FakeActors implements Access, CurrentActor {

    private final UnitTree tree;
    private final BiConsumer<PersonActor, UUID> signUp;
    private final Map<UUID, Map<UUID, Set<Role>>> grants = new HashMap<>();
    private final ThreadLocal<@Nullable Actor> acting = new ThreadLocal<>();

    FakeActors(UnitTree tree, BiConsumer<PersonActor, UUID> signUp) {
        this.tree = tree;
        this.signUp = signUp;
    }

    PersonActor person(String name, Role role, UUID unitId) {
        PersonActor person = new PersonActor(Ids.next(), Ids.next(), name, "", null, null);
        signUp.accept(person, unitId);
        grant(person, role, unitId);
        return person;
    }

    void grant(PersonActor person, Role role, UUID unitId) {
        grants.computeIfAbsent(person.accountId(), id -> new HashMap<>())
                .computeIfAbsent(unitId, id -> new HashSet<>())
                .add(role);
    }

    void actAs(Actor actor) {
        acting.set(actor);
    }

    @Override
    public Optional<Actor> find() {
        return Optional.ofNullable(acting.get());
    }

    @Override
    public <T> T callAs(SystemActor actor, Supplier<T> work) {
        Actor before = acting.get();
        acting.set(actor);
        try {
            return work.get();
        } finally {
            acting.set(before);
        }
    }

    @Override
    public boolean holds(String permission) {
        return !homesWith(Permission.of(permission)).isEmpty();
    }

    @Override
    public Decision may(Permission permission, UUID unitId) {
        if (find().orElse(null) instanceof SystemActor) {
            return Decision.yes();
        }
        return unitsWith(permission).contains(unitId) ? Decision.yes() : Decision.no("security.denied");
    }

    @Override
    public Set<UUID> unitsWith(Permission permission) {
        Set<UUID> units = new HashSet<>();
        homesWith(permission).forEach(home -> units.addAll(tree.subtree(home)));
        return units;
    }

    @Override
    public Set<UUID> holders(Permission permission, UUID unitId) {
        return Set.of();
    }

    @Override
    public Set<UUID> homesWith(Permission permission) {
        Set<UUID> homes = new HashSet<>();
        if (acting.get() instanceof PersonActor person) {
            grants.getOrDefault(person.accountId(), Map.of()).forEach((unit, roles) -> {
                boolean holds = roles.stream().anyMatch(role -> new IndicatorPermissions()
                        .grants()
                        .getOrDefault(role, Set.of())
                        .contains(permission));
                if (holds) {
                    homes.add(unit);
                }
            });
        }
        return homes;
    }
}
