package vn.congtachoi.indicator;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Period;

/**
 * Biểu tổng hợp theo đơn vị: indicators down, units across, and a total that nobody typed.
 *
 * @param roundId the round it was asked for, or null when it was asked by form and period
 * @param columns the unit's own part first, then its children in order
 */
public record CompiledTable(
        @Nullable UUID roundId,
        UUID unitId,
        String unitName,
        Period period,
        Completeness completeness,
        List<Column> columns,
        List<Row> rows) {

    public CompiledTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param own the unit's own part ("trực tiếp thực hiện")
     * @param opens whether it has units below, so that its own table can be opened
     * @param state of its return, or null when it has none
     */
    public record Column(
            UUID unitId,
            String name,
            boolean own,
            boolean opens,
            @Nullable ReturnState state) {}

    /**
     * @param heading printed above the row, may be empty
     * @param cells one for each column, in their order
     */
    public record Row(IndicatorRow indicator, String heading, List<Tally> cells, Tally total) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
