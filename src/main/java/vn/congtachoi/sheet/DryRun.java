package vn.congtachoi.sheet;

import java.util.List;

/**
 * What a sheet would do if it were saved: shown whole before anything is.
 *
 * @param rows what was understood
 * @param faults everything that was not, by cell
 */
public record DryRun<T>(List<T> rows, List<SheetFault> faults) {

    public DryRun {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Whether it may be saved. */
    public boolean isClean() {
        return faults.isEmpty();
    }
}
