package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.Makeup;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitTree;

/** The trees of the organisation, and what became of its units. */
@Component
class DirectoryTrees implements Trees, Lineage {

    private final UnitDirectory units;

    DirectoryTrees(UnitDirectory units) {
        this.units = units;
    }

    @Override
    public UnitTree on(LocalDate day) {
        return units.treeOn(day);
    }

    @Override
    public Makeup makeup(UUID unitId, LocalDate earlier, LocalDate later) {
        return units.makeup(unitId, earlier, later);
    }
}
