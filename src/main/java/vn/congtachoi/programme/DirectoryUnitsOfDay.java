package vn.congtachoi.programme;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitTree;

/** The units of the organisation. */
@Component
class DirectoryUnitsOfDay implements UnitsOfDay {

    private final UnitDirectory units;

    DirectoryUnitsOfDay(UnitDirectory units) {
        this.units = units;
    }

    @Override
    public UnitTree on(LocalDate day) {
        return units.treeOn(day);
    }
}
