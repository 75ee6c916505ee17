package vn.congtachoi.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.MessageKey;

/** What was understood of a pasted list, and everything that is wrong with it: nothing is saved while faults stand. */
public record UnitImportResult(List<Row> rows, List<Fault> faults) {

    public UnitImportResult {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Whether everything was understood, so that it can be saved. */
    public boolean isClean() {
        return faults.isEmpty();
    }

    /**
     * A unit as it will be made.
     *
     * @param line line of the paste, from 1
     * @param parentName name of the unit above, or empty for a head unit
     * @param headName name of the person who heads it, may be empty
     */
    public record Row(
            int line,
            UnitFacts facts,
            String parentName,
            String headName,
            @Nullable Telephone headPhone) {}

    /**
     * Something wrong.
     *
     * @param line line of the paste, from 1
     * @param column column of the paste, from 1; 0 for the whole line
     */
    public record Fault(int line, int column, MessageKey message, List<Object> args) {

        public Fault {
            args = List.copyOf(args);
        }
    }
}
