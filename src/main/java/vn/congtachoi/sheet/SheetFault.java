package vn.congtachoi.sheet;

import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import vn.congtachoi.kernel.MessageKey;

/**
 * Something wrong in one cell of an uploaded or pasted sheet.
 *
 * @param cell its address as the spreadsheet shows it ("B7")
 * @param args values for the placeholders of the message
 */
public record SheetFault(String cell, MessageKey message, List<Object> args) {

    /** Row by row, as the sheet is read. */
    public static final Comparator<SheetFault> BY_CELL = Comparator.comparing(fault -> new CellAddress(fault.cell()));

    public SheetFault {
        args = List.copyOf(args);
    }

    /** @param cell its address ("C7") */
    public static SheetFault of(String cell, String messageKey, Object... args) {
        return new SheetFault(cell, MessageKey.of(messageKey), List.of(args));
    }
}
