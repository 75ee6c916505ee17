package vn.congtachoi.organisation.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.OrganisationPermissions;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitImport;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.organisation.UnitTree;

/** Opens the forms for new units, with the units under which this person may make some. */
@Component
class UnitMaking {

    private static final Permission EDIT = Permission.of(OrganisationPermissions.EDIT);

    private final UnitDirectory directory;
    private final UnitService units;
    private final UnitImport unitImport;
    private final Access access;

    UnitMaking(UnitDirectory directory, UnitService units, UnitImport unitImport, Access access) {
        this.directory = directory;
        this.units = units;
        this.unitImport = unitImport;
        this.access = access;
    }

    /** Whether there is any unit under which she may make one. */
    boolean isOffered() {
        return !parents(directory.today()).isEmpty();
    }

    /** Today's units that she may change. */
    Set<UUID> editable() {
        return access.holds(OrganisationPermissions.EDIT) ? access.unitsWith(EDIT) : Set.of();
    }

    /** @param under offered as the unit above; null offers the highest she may edit */
    void add(@Nullable UUID under, Runnable done) {
        UnitTree tree = directory.today();
        List<UnitRef> parents = parents(tree);
        UnitRef chosen = parents.stream()
                .filter(parent -> under == null || parent.id().equals(under))
                .findFirst()
                .orElse(null);
        new AddUnitDialog(tree, parents, chosen, units, done).open();
    }

    void paste(Runnable done) {
        UnitTree tree = directory.today();
        new PasteUnitsDialog(tree, parents(tree), unitImport, done).open();
    }

    private List<UnitRef> parents(UnitTree tree) {
        Set<UUID> editable = editable();
        return tree.roots().stream()
                .flatMap(root -> tree.subtree(root.id()).stream())
                .filter(editable::contains)
                .map(tree::get)
                .filter(unit -> unit.kind() != UnitKind.GROUP)
                .toList();
    }
}
