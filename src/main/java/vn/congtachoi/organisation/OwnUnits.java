package vn.congtachoi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;

/** The units of the signed-in person: where she works, what stands above, and which ones she looks after. */
@Service
@PreAuthorize("denyAll()")
public class OwnUnits {

    private static final Permission READING = Permission.of(OrganisationPermissions.READ);

    private final Oversights oversights;
    private final UnitRegister register;
    private final Access access;
    private final CurrentActor currentActor;
    private final Clock clock;

    OwnUnits(Oversights oversights, UnitRegister register, Access access, CurrentActor currentActor, Clock clock) {
        this.oversights = oversights;
        this.register = register;
        this.access = access;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Đơn vị tôi phụ trách: the units that she looks after today; empty for whoever looks after none. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public Set<UUID> overseen() {
        Set<UUID> units = new LinkedHashSet<>();
        if (currentActor.require() instanceof PersonActor person) {
            oversights
                    .byPerson(person.personId(), LocalDate.now(clock))
                    .forEach(oversight -> units.add(oversight.unitId()));
        }
        return units;
    }

    /** The highest unit at which she holds a role today. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<UnitRef> home() {
        return tree().highestFirst(access.homesWith(READING)).stream().findFirst();
    }

    /** Everything around her, in the order of the tree: the unit above her home on top, its communes, their branches. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> around() {
        UnitTree tree = tree();
        return home().map(unit -> tree.lineUp(unit.id()).getLast()).stream()
                .flatMap(top -> tree.subtree(top.id()).stream())
                .map(tree::get)
                .toList();
    }

    private UnitTree tree() {
        return register.history().treeOn(LocalDate.now(clock));
    }
}
