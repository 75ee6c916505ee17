package vn.congtachoi.indicator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.kernel.Decision;

/**
 * The sheet of a branch (one column) or the table of a commune (its own part, then a column for each branch).
 *
 * @param dueAt due hour of this unit, with its extension
 * @param carried whether the level above has sent on what it had: nothing is waited for any longer
 * @param columns the unit itself first
 * @param blanks cells of the unit itself, and of branches entered for them, that are still blank
 * @param history steps of the unit's return, oldest first
 */
public record SheetView(
        RoundRow round,
        UUID unitId,
        String unitName,
        ReturnState state,
        long version,
        Instant dueAt,
        boolean late,
        boolean carried,
        ReturnTexts texts,
        List<Column> columns,
        List<Line> lines,
        List<CellRef> blanks,
        List<SheetWarning> warnings,
        Decision maySubmit,
        Decision mayWithdraw,
        List<StatusChange> history) {

    public SheetView {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        blanks = List.copyOf(blanks);
        warnings = List.copyOf(warnings);
        history = List.copyOf(history);
    }

    /**
     * @param own the unit's own part
     * @param onBehalf whoever types here enters for the unit and says who told her
     * @param mayTakeOver whether she may go on with what the unit has begun (Nhập tiếp thay)
     */
    public record Column(
            UUID unitId, String name, boolean own, ReturnState state, boolean onBehalf, Decision mayTakeOver) {}

    /** @param cells one for each column; the total is nobody's to type */
    public record Line(IndicatorRow indicator, String heading, AskedOf askedOf, List<SheetCell> cells, Tally total) {

        public Line {
            cells = List.copyOf(cells);
        }
    }
}
