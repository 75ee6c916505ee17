package vn.congtachoi.programme.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.programme.ProgrammePermissions;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.uikit.Texts;

/** To whom the signed-in person may add programmes: the common catalogue, her own units. */
@Component
class OwnerChoices {

    private static final Permission EDIT = Permission.of(ProgrammePermissions.EDIT);

    private final ProgrammeService programmes;
    private final Access access;
    private final UnitDirectory units;

    OwnerChoices(ProgrammeService programmes, Access access, UnitDirectory units) {
        this.programmes = programmes;
        this.access = access;
        this.units = units;
    }

    /** Her own units first; empty when she may add none. */
    List<OwnerChoice> list() {
        List<OwnerChoice> choices = new ArrayList<>();
        UnitTree tree = units.today();
        access.homesWith(EDIT).stream()
                .flatMap(id -> tree.find(id).stream())
                .sorted(Comparator.comparing(UnitRef::sortKey))
                .forEach(unit -> choices.add(new OwnerChoice(unit.id(), unit.name())));
        if (programmes.mayCreate(null).allowed()) {
            choices.add(of(null));
        }
        return choices;
    }

    OwnerChoice of(@Nullable UUID unitId) {
        return unitId == null
                ? new OwnerChoice(null, Texts.of("programme.ui.common-long"))
                : new OwnerChoice(
                        unitId, units.today().find(unitId).map(UnitRef::name).orElse(""));
    }
}
