package vn.congtachoi.event.guest;

import java.util.List;
import vn.congtachoi.kernel.MessageKey;

/**
 * What was understood of a pasted list, before anything is saved.
 *
 * @param rows who is added
 * @param asked who is added only when it is said that she is another than the one who may be she
 * @param doubles who stands in the list or in the paste already, and is left out
 * @param faults what could not be read
 */
public record GuestPasteResult(List<Row> rows, List<Twin> asked, List<Twin> doubles, List<Fault> faults) {

    public GuestPasteResult {
        rows = List.copyOf(rows);
        asked = List.copyOf(asked);
        doubles = List.copyOf(doubles);
        faults = List.copyOf(faults);
    }

    /**
     * A guest as she is read.
     *
     * @param line of the paste, from 1
     */
    public record Row(int line, GuestForm form) {}

    /**
     * A guest who may stand there already.
     *
     * @param message whom she is or may be, with both lines
     */
    public record Twin(Row row, MessageKey message, List<Object> args) {

        public Twin {
            args = List.copyOf(args);
        }
    }

    /**
     * Something wrong.
     *
     * @param line of the paste, from 1
     * @param column of the paste, from 1; 0 for the whole line
     */
    public record Fault(int line, int column, MessageKey message, List<Object> args) {

        public Fault {
            args = List.copyOf(args);
        }
    }
}
