package vn.congtachoi.event.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Finds a unit of the host by any of the ways people write its name: "Sông Cầu", "phường Sông Cầu", the whole. */
@Component
class UnitFinder {

    private final UnitDirectory units;

    UnitFinder(UnitDirectory units) {
        this.units = units;
    }

    /** The names of one evening's units. */
    record Names(List<UnitRef> units) {

        /** The one that is called so; empty when none or several are. */
        Optional<UnitRef> find(String typed) {
            String wanted = VietnameseText.fold(typed);
            List<UnitRef> whole = units.stream()
                    .filter(unit -> VietnameseText.fold(unit.name()).equals(wanted))
                    .toList();
            List<UnitRef> found = whole.isEmpty()
                    ? units.stream().filter(unit -> isCalled(unit, wanted)).toList()
                    : whole;
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }

        private static boolean isCalled(UnitRef unit, String wanted) {
            String shortName = VietnameseText.fold(unit.shortName());
            return wanted.equals(shortName)
                    || ((" " + wanted + " ").contains(" " + shortName + " ")
                            && VietnameseText.fold(unit.name()).endsWith(" " + wanted));
        }
    }

    /** The host and the units below it on that day, in the order of the tree. */
    Names of(UUID host, LocalDate day) {
        UnitTree tree = units.treeOn(day);
        return new Names(tree.subtree(host).stream().map(tree::get).toList());
    }
}
