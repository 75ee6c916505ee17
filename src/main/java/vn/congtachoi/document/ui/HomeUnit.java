package vn.congtachoi.document.ui;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentPermissions;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** The units whose papers somebody works with, the highest first. */
@Component
class HomeUnit {

    private final Access access;
    private final UnitDirectory units;

    HomeUnit(Access access, UnitDirectory units) {
        this.access = access;
        this.units = units;
    }

    /** Units at which she holds the permission by a role there. */
    List<UnitRef> with(String permission) {
        return units.today().highestFirst(access.homesWith(Permission.of(permission)));
    }

    /** Her highest unit with papers. */
    Optional<UnitRef> first() {
        return with(DocumentPermissions.READ).stream().findFirst();
    }
}
