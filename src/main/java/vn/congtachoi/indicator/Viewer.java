package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** From where the actor looks: what was not sent far enough up for her stays unseen. */
@Component
class Viewer {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    private static final Permission ENTER = Permission.of(IndicatorPermissions.ENTER);

    private final Access access;
    private final CurrentActor actor;

    Viewer(Access access, CurrentActor actor) {
        this.access = access;
        this.actor = actor;
    }

    /** The view of the current actor, to be asked many times. */
    View view() {
        boolean everything = actor.require() instanceof SystemActor;
        return new View(everything, everything ? Set.of() : new HashSet<>(access.homesWith(READ)));
    }

    /** Where she stands to each unit when it comes to entering figures. */
    Map<UUID, Standing> standings(Collection<UnitRef> units) {
        boolean everything = actor.require() instanceof SystemActor;
        Set<UUID> homes = everything ? Set.of() : access.homesWith(ENTER);
        Map<UUID, Standing> standings = new HashMap<>();
        for (UnitRef unit : units) {
            UUID parent = unit.parentId();
            Standing standing = everything || homes.contains(unit.id())
                    ? Standing.AT_UNIT
                    : parent != null && homes.contains(parent) ? Standing.AT_PARENT : Standing.NONE;
            standings.put(unit.id(), standing);
        }
        return standings;
    }

    Standing standing(UnitRef unit) {
        return standings(List.of(unit)).getOrDefault(unit.id(), Standing.NONE);
    }

    /** @param homes units at which she reads figures by a grant of her own */
    record View(boolean everything, Set<UUID> homes) {

        /** Levels between the unit and the nearest of her units above it; an unknown line counts to the top. */
        int distanceTo(UUID unitId, UnitTree tree) {
            if (everything) {
                return 0;
            }
            List<UnitRef> line = tree.lineUp(unitId);
            for (int levels = 0; levels < line.size(); levels++) {
                if (homes.contains(line.get(levels).id())) {
                    return levels;
                }
            }
            return line.size();
        }
    }
}
