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
        return new View(everything, everything ? Set.of() : new HashSet<>(access.seatsWith(READ)), Map.of());
    }

    /** Where she stands to each unit when it comes to entering figures. */
    Map<UUID, Standing> standings(Collection<UnitRef> units) {
        boolean everything = actor.require() instanceof SystemActor;
        Set<UUID> homes = everything ? Set.of() : access.seatsWith(ENTER);
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

    /**
     * How far she is from the units whose figures she reads.
     *
     * @param homes units at which she reads figures by a grant of her own
     * @param inherited units that went into one of hers, with her distance to that one
     */
    record View(boolean everything, Set<UUID> homes, Map<UUID, Integer> inherited) {

        /** Who reads a unit's figures reads those of the units that went into it as if she sat as near to them. */
        View standingIn(Collection<UUID> predecessors, int levels) {
            Map<UUID, Integer> more = new HashMap<>(inherited);
            predecessors.forEach(unit -> more.merge(unit, levels, Math::min));
            return new View(everything, homes, more);
        }

        /** Levels between the unit and the nearest of her units above it; an unknown line counts to the top. */
        int distanceTo(UUID unitId, UnitTree tree) {
            if (everything) {
                return 0;
            }
            List<UnitRef> line = tree.lineUp(unitId);
            for (int levels = 0; levels < line.size(); levels++) {
                UUID at = line.get(levels).id();
                if (homes.contains(at)) {
                    return levels;
                }
                Integer more = inherited.get(at);
                if (more != null) {
                    return levels + more;
                }
            }
            return line.size();
        }
    }
}
