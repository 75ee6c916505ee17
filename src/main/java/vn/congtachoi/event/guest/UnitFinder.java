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

    /** Units with what they are called, without marks. */
    static final class Names {

        private record Called(UnitRef unit, String name, String shortName) {}

        private final List<Called> called;

        private Names(List<UnitRef> units) {
            called = units.stream()
                    .map(unit ->
                            new Called(unit, VietnameseText.fold(unit.name()), VietnameseText.fold(unit.shortName())))
                    .toList();
        }

        List<UnitRef> units() {
            return called.stream().map(Called::unit).toList();
        }

        /** The one that is called so; empty when none or several are. */
        Optional<UnitRef> find(String typed) {
            String wanted = VietnameseText.fold(typed);
            List<Called> whole =
                    called.stream().filter(each -> each.name().equals(wanted)).toList();
            List<Called> found = whole.isEmpty()
                    ? called.stream().filter(each -> isCalled(each, wanted)).toList()
                    : whole;
            return found.size() == 1 ? Optional.of(found.getFirst().unit()) : Optional.empty();
        }

        private static boolean isCalled(Called each, String wanted) {
            return wanted.equals(each.shortName())
                    || (each.name().endsWith(" " + wanted)
                            && (" " + wanted + " ").contains(" " + each.shortName() + " "));
        }
    }

    /** The host and the units below it on that day, in the order of the tree. */
    Names of(UUID host, LocalDate day) {
        UnitTree tree = units.treeOn(day);
        return new Names(tree.subtree(host).stream().map(tree::get).toList());
    }
}
