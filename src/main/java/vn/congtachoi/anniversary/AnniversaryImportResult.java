package vn.congtachoi.anniversary;

import java.util.List;
import vn.congtachoi.sheet.SheetFault;

/**
 * What a workbook would do to the catalogue.
 *
 * @param added names that are new
 * @param changed names of which the file says something else
 * @param faults everything that is wrong, by cell
 */
public record AnniversaryImportResult(List<String> added, List<String> changed, List<SheetFault> faults) {

    public AnniversaryImportResult {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        faults = List.copyOf(faults);
    }
}
