package vn.congtachoi.indicator.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;

/** Where a round leads each person: a branch to its sheet, a commune to its table, those above to the chase list. */
@Component
class SheetWay {

    private static final Permission ENTER = Permission.of(IndicatorPermissions.ENTER);
    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    private final Access access;
    private final UnitDirectory units;

    SheetWay(Access access, UnitDirectory units) {
        this.access = access;
        this.units = units;
    }

    /** Whether all she does with figures is to enter those of one branch. */
    boolean isBranchOnly() {
        UnitTree tree = units.today();
        Set<UUID> homes = access.homesWith(READ);
        return homes.size() == 1
                && homes.stream().allMatch(id -> tree.find(id)
                        .map(unit -> unit.kind().isBranch())
                        .orElse(false));
    }

    /** The address for her, without the leading slash. */
    String to(UUID round) {
        UnitTree tree = units.today();
        UnitRef home = home(tree).orElseThrow(() -> new NotFoundException("No unit of hers"));
        String base = "so-lieu/" + round;
        if (home.kind().isBranch()) {
            return base + "/phieu/" + home.id();
        }
        boolean communes = tree.children(home.id()).stream()
                .anyMatch(child -> !tree.children(child.id()).isEmpty());
        if (communes || !access.homesWith(ENTER).contains(home.id())) {
            return base + "/tinh-hinh/" + home.id();
        }
        return base + "/bang/" + home.id();
    }

    /** The unit directly above, where she may look into its figures. */
    Optional<UnitRef> above(UUID unit) {
        UnitTree tree = units.today();
        return tree.find(unit).map(UnitRef::parentId).flatMap(tree::find).filter(parent -> access.may(READ, parent.id())
                .allowed());
    }

    /** The way back from a page about a round: to the unit above, seen the same way, else to the list of rounds. */
    void back(PageHeader header, RoundRow round, UUID unit, RoundPlaces.Place place) {
        if (unit.equals(round.ownerUnitId())) {
            header.back("so-lieu", Texts.of("indicator.ui.rounds.title"));
            return;
        }
        above(unit)
                .ifPresentOrElse(
                        parent -> header.back(place.of(round.id(), parent.id()), parent.name()),
                        () -> header.back("so-lieu", Texts.of("indicator.ui.rounds.title")));
    }

    /** Her highest unit. */
    private Optional<UnitRef> home(UnitTree tree) {
        return access.homesWith(READ).stream()
                .flatMap(id -> tree.find(id).stream())
                .min(Comparator.comparingInt(unit -> tree.lineUp(unit.id()).size()));
    }
}
