package vn.congtachoi.sheet;

import java.util.Comparator;
import java.util.List;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;

/**
 * Something wrong in one cell of an uploaded or pasted sheet.
 *
 * @param cell its address as the spreadsheet shows it ("B7")
 * @param args values for the placeholders of the message
 */
public record SheetFault(String cell, MessageKey message, List<Object> args) {

    /** Row by row, each from left to right. */
    public static final Comparator<SheetFault> BY_CELL =
            Comparator.comparing(SheetFault::row).thenComparing(SheetFault::column);

    public SheetFault {
        args = List.copyOf(args);
    }

    /** The row of the cell, from 1. */
    public int row() {
        return CellAddresses.row(cell) + 1;
    }

    /** The column of the cell, from 1. */
    public int column() {
        return CellAddresses.column(cell) + 1;
    }

    /** @param cell its address ("C7") */
    public static SheetFault of(String cell, String messageKey, Object... args) {
        return new SheetFault(cell, MessageKey.of(messageKey), List.of(args));
    }

    /** What was refused of a cell. */
    public static SheetFault of(String cell, BusinessException refusal) {
        return new SheetFault(cell, refusal.messageKey(), refusal.args());
    }
}
