package vn.congtachoi.indicator;

import java.util.List;
import vn.congtachoi.kernel.MessageKey;

/**
 * What a pasted table of past figures says, read whole before anything is saved.
 *
 * @param replaced how many of the figures stand there already with another value
 */
public record PastReading(List<PastFigures.Row> rows, int indicators, int units, int replaced, List<Fault> faults) {

    public PastReading {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /**
     * Something wrong in the paste.
     *
     * @param line as the pasted block counts, from 1
     * @param place indicator or unit it is about, may be empty
     */
    public record Fault(int line, String place, MessageKey message, List<Object> args) {

        public Fault {
            args = List.copyOf(args);
        }
    }

    /** Whether it can be saved: something to save and nothing wrong. */
    public boolean isClean() {
        return faults.isEmpty() && !rows.isEmpty();
    }
}
