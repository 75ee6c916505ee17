package vn.congtachoi.indicator.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.Comparator;
import java.util.List;
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

    /** The address for her, without the leading slash; where she stands for several units, the one to choose at. */
    String to(RoundRow round) {
        List<UnitRef> places = places(round);
        if (places.isEmpty()) {
            throw new NotFoundException("No unit of hers");
        }
        return places.size() == 1 ? to(round, places.getFirst()) : "so-lieu/" + round.id();
    }

    /**
     * Her place in the round: her highest unit. In a round from before a merger there are several: the units that went
     * into hers.
     */
    List<UnitRef> places(RoundRow round) {
        UnitTree tree = tree(round);
        UnitTree today = units.today();
        Optional<UnitRef> home = highest(access.homesWith(READ), today);
        if (home.isPresent() && tree.find(home.get().id()).isPresent()) {
            return List.of(home.get());
        }
        List<UnitRef> seats = access.seatsWith(READ).stream()
                .flatMap(id -> tree.find(id).stream())
                .sorted(Comparator.comparing(UnitRef::sortKey))
                .toList();
        int level = seats.stream()
                .mapToInt(unit -> tree.lineUp(unit.id()).size())
                .min()
                .orElse(0);
        return seats.stream()
                .filter(unit -> tree.lineUp(unit.id()).size() == level)
                .toList();
    }

    /** The address of the round for this unit of hers. */
    String to(RoundRow round, UnitRef place) {
        UnitTree tree = tree(round);
        if (place.kind().isBranch()) {
            return "so-lieu/" + round.id() + "/phieu/" + place.id();
        }
        boolean communes = tree.children(place.id()).stream()
                .anyMatch(child -> !tree.children(child.id()).isEmpty());
        if (communes || !access.seatsWith(ENTER).contains(place.id())) {
            return RoundPlaces.Place.CHASE.of(round.id(), place.id());
        }
        return RoundPlaces.Place.TABLE.of(round.id(), place.id());
    }

    private UnitTree tree(RoundRow round) {
        return units.treeOn(round.period().lastDay());
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

    private static Optional<UnitRef> highest(Set<UUID> homes, UnitTree tree) {
        return homes.stream()
                .flatMap(id -> tree.find(id).stream())
                .min(Comparator.comparingInt(unit -> tree.lineUp(unit.id()).size()));
    }
}
