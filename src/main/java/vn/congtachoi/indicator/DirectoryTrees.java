package vn.congtachoi.indicator;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitTree;

/** The trees of the organisation. */
@Component
class DirectoryTrees implements Trees {

    private final UnitDirectory units;

    DirectoryTrees(UnitDirectory units) {
        this.units = units;
    }

    @Override
    public UnitTree on(LocalDate day) {
        return units.treeOn(day);
    }
}
