package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;

/**
 * Giao chỉ tiêu: indicators down, the units directly below across, against the unit's own target.
 *
 * @param mayGive whether the actor may change it
 */
public record TargetMatrix(UUID unitId, int year, List<Column> columns, List<Row> rows, Decision mayGive) {

    public TargetMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public record Column(UUID unitId, String name) {}

    /** @param version to hand back when saving; 0 when there is no target yet */
    public record Cell(UUID unitId, @Nullable BigDecimal value, String note, long version) {}

    /**
     * @param own the unit's own target
     * @param cells one for each column
     * @param given sum of what was given below, or null when nothing was or it cannot be added up
     * @param left own target minus what was given (negative: more than needed), or null
     */
    public record Row(
            IndicatorRow indicator,
            Cell own,
            List<Cell> cells,
            @Nullable BigDecimal given,
            @Nullable BigDecimal left) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
