package vn.congtachoi.anniversary;

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
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Who reads and keeps what: common rows are everybody's to read and a head unit's to keep. */
@Component
class AnniversaryRights {

    private static final Permission READ = Permission.of(AnniversaryPermissions.READ);
    private static final Permission EDIT = Permission.of(AnniversaryPermissions.EDIT);

    private final Access access;
    private final CurrentActor actor;
    private final UnitDirectory units;

    AnniversaryRights(Access access, CurrentActor actor, UnitDirectory units) {
        this.access = access;
        this.actor = actor;
        this.units = units;
    }

    /** @param unit whose own row it is; null for what is common */
    Decision mayEdit(@Nullable UUID unit) {
        if (isPortal()) {
            return Decision.yes();
        }
        if (unit != null) {
            return access.may(EDIT, unit);
        }
        boolean atHead = units.headUnits().stream()
                .anyMatch(head -> access.may(EDIT, head.id()).allowed());
        return atHead ? Decision.yes() : Decision.no("anniversary.error.head-only");
    }

    /** Whether it is common, or of a unit of hers, one below or one above. */
    boolean mayRead(@Nullable UUID unit) {
        return unit == null || isPortal() || readable().contains(unit);
    }

    private Set<UUID> readable() {
        UnitTree today = units.today();
        Set<UUID> readable = new HashSet<>(access.unitsWith(READ));
        access.seatsWith(READ).forEach(seat -> today.lineUp(seat).forEach(above -> readable.add(above.id())));
        return readable;
    }

    /** The units for which she reads a year: her own first, then those below. */
    List<UnitRef> units() {
        return ordered(READ);
    }

    /** The units whose own days she keeps. */
    List<UnitRef> editable() {
        return ordered(EDIT);
    }

    private List<UnitRef> ordered(Permission permission) {
        return units.today().highestFirst(access.unitsWith(permission));
    }

    private boolean isPortal() {
        return !(actor.require() instanceof PersonActor);
    }
}
