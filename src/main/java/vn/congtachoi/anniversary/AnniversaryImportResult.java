package vn.congtachoi.anniversary;

import java.util.List;
import vn.congtachoi.sheet.SheetFault;

/**
 * What a workbook would do to the catalogue.
 *
 * @param added names that are new
 * @param changed names of which the file says something else
 * @param dropped what was announced and stands in the file no more
 * @param faults everything that is wrong, by cell
 */
public record AnniversaryImportResult(
        List<String> added, List<String> changed, List<Dropped> dropped, List<SheetFault> faults) {

    /**
     * Days and themes that the catalogue would lose.
     *
     * @param years in order
     */
    public record Dropped(String name, List<Integer> years) {

        public Dropped {
            years = List.copyOf(years);
        }
    }

    public AnniversaryImportResult {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        dropped = List.copyOf(dropped);
        faults = List.copyOf(faults);
    }
}
