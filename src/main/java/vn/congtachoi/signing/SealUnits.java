package vn.congtachoi.signing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** The units whose seal the signed-in person keeps; branches have none. */
@Service
@PreAuthorize("denyAll()")
public class SealUnits {

    private final Access access;
    private final UnitDirectory units;

    SealUnits(Access access, UnitDirectory units) {
        this.access = access;
        this.units = units;
    }

    /** In the order of the tree: her own unit before those below. */
    @Needs(SigningPermissions.SEAL_KEYS)
    @Transactional(readOnly = true)
    public List<UnitRef> mine() {
        Set<UUID> reach = access.unitsWith(Permission.of(SigningPermissions.SEAL_KEYS));
        return units.today().all().stream()
                .filter(unit -> reach.contains(unit.id()) && !unit.kind().isBranch())
                .toList();
    }
}
