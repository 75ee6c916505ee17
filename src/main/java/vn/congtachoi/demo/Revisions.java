package vn.congtachoi.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.SavedCell;
import vn.congtachoi.indicator.SheetService;

/** Which revision of a cell its person has before her when she changes it. */
final class Revisions {

    private final Map<CellRef, Integer> known = new HashMap<>();
    private final Set<UUID> read = new HashSet<>();
    private final SheetService sheets;
    private final boolean fromTheStart;

    /** @param fromTheStart whether every cell was written by this telling, so that none has to be read */
    Revisions(SheetService sheets, boolean fromTheStart) {
        this.sheets = sheets;
        this.fromTheStart = fromTheStart;
    }

    int of(CellRef cell) {
        if (!fromTheStart && !known.containsKey(cell) && read.add(cell.unitId())) {
            sheets.sheet(cell.roundId(), cell.unitId()).lines().forEach(line -> line.cells().stream()
                    .filter(standing -> standing.unitId().equals(cell.unitId()))
                    .forEach(standing -> known.putIfAbsent(
                            new CellRef(
                                    cell.roundId(),
                                    cell.unitId(),
                                    line.indicator().id()),
                            standing.revision())));
        }
        return known.getOrDefault(cell, 0);
    }

    void saved(SavedCell cell) {
        known.put(cell.cell(), cell.revision());
    }
}
