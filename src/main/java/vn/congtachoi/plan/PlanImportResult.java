package vn.congtachoi.plan;

import java.util.List;
import vn.congtachoi.sheet.SheetFault;

/**
 * What a workbook would do to a plan.
 *
 * @param rows how many lines the file has
 * @param differences the lines that are new or say something else, in the order of the plan
 * @param unnamed how many lines of the plan the file does not name; they stay as they are
 * @param faults everything that is wrong, by cell
 */
public record PlanImportResult(int rows, List<PlanDifference> differences, int unnamed, List<SheetFault> faults) {

    public PlanImportResult {
        differences = List.copyOf(differences);
        faults = List.copyOf(faults);
    }

    /** How many lines would be new. */
    public long added() {
        return differences.stream()
                .filter(difference -> difference.before() == null)
                .count();
    }
}
