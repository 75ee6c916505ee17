package vn.congtachoi.programme.ui;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.programme.ProgrammePermissions;

/** The unit for which somebody looks at programmes. */
@Component
class OurUnit {

    private static final Permission READ = Permission.of(ProgrammePermissions.READ);

    private final Access access;
    private final UnitDirectory units;

    OurUnit(Access access, UnitDirectory units) {
        this.access = access;
        this.units = units;
    }

    /** Her highest unit; empty for somebody without any. */
    Optional<UnitRef> find() {
        return units.today().highestFirst(access.homesWith(READ)).stream().findFirst();
    }

    /** The unit of which is said whether a programme reaches it: for a branch its commune. */
    Optional<UnitRef> ofArea() {
        UnitTree tree = units.today();
        return find().map(home -> tree.lineUp(home.id()).stream()
                .filter(unit -> !unit.kind().isBelowCommune())
                .findFirst()
                .orElse(home));
    }

    /** The communes that she may look at: her own, or all below her unit. */
    List<UnitRef> communes() {
        UnitTree tree = units.today();
        return ofArea().stream()
                .flatMap(home -> tree.subtree(home.id()).stream())
                .map(tree::get)
                .filter(unit -> unit.kind().isCommuneLevel())
                .toList();
    }
}
