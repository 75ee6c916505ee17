package vn.congtachoi.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.UnitRef;

/** Who may change which programme: its owner's editors; for the common catalogue those of the head unit. */
@Component
class ProgrammeRights {

    private static final Permission READ = Permission.of(ProgrammePermissions.READ);
    private static final Permission EDIT = Permission.of(ProgrammePermissions.EDIT);

    private final Access access;
    private final CurrentActor actor;
    private final UnitsOfDay units;
    private final Clock clock;

    ProgrammeRights(Access access, CurrentActor actor, UnitsOfDay units, Clock clock) {
        this.access = access;
        this.actor = actor;
        this.units = units;
        this.clock = clock;
    }

    /** @param ownerUnitId null for the common catalogue */
    Decision mayEdit(@Nullable UUID ownerUnitId) {
        if (ownerUnitId != null) {
            return access.may(EDIT, ownerUnitId);
        }
        if (readsAll()) {
            return Decision.yes();
        }
        boolean editsHead = units.on(today()).roots().stream()
                .anyMatch(head -> access.may(EDIT, head.id()).allowed());
        return editsHead ? Decision.yes() : Decision.no("programme.edit.commonOnly");
    }

    /** @throws vn.congtachoi.kernel.ForbiddenException when she may not change programmes of this owner */
    void requireEdit(@Nullable UUID ownerUnitId) {
        mayEdit(ownerUnitId).orThrow();
    }

    /** Whether the portal itself asks, which every unit's programmes concern. */
    boolean readsAll() {
        return actor.find().orElse(null) instanceof SystemActor;
    }

    /** The owners whose programmes concern her: her units with those below them, and the units above. */
    Set<UUID> readableOwners() {
        Set<UUID> owners = new HashSet<>(access.unitsWith(READ));
        access.homesWith(READ).forEach(home -> owners.addAll(ownersFor(home)));
        return owners;
    }

    /** @throws vn.congtachoi.kernel.BusinessException when the programme belongs to a unit that does not concern her */
    void requireRead(@Nullable UUID ownerUnitId) {
        Rules.refuse(!mayRead(ownerUnitId), "programme.notFound");
    }

    boolean mayRead(Programme programme) {
        return mayRead(programme.ownerUnitId());
    }

    private boolean mayRead(@Nullable UUID ownerUnitId) {
        return ownerUnitId == null || readsAll() || readableOwners().contains(ownerUnitId);
    }

    /** The owners whose programmes a unit works with: itself and the units above. */
    List<UUID> ownersFor(UUID unitId) {
        List<UUID> line =
                units.on(today()).lineUp(unitId).stream().map(UnitRef::id).toList();
        return line.isEmpty() ? List.of(unitId) : line;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
