package vn.congtachoi.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Period;

/**
 * Biểu tổng hợp theo đơn vị: indicators down, units across, and a total that nobody typed.
 *
 * @param roundId the round it was asked for, or null when it was asked by form and period
 * @param columns the unit's own part first, then its children in order; of a selection only the chosen children
 * @param selection whether only some of the children are shown: the total is then theirs, not the unit's
 */
public record CompiledTable(
        @Nullable UUID roundId,
        UUID unitId,
        String unitName,
        Period period,
        Completeness completeness,
        List<Column> columns,
        List<Row> rows,
        boolean selection) {

    public CompiledTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The table of some of the children: without the others and the unit's own part, with a total of what is shown. */
    public CompiledTable only(Set<UUID> units) {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i ->
                        !columns.get(i).own() && units.contains(columns.get(i).unitId()))
                .boxed()
                .toList();
        List<Column> chosen = kept.stream().map(columns::get).toList();
        Map<UUID, Tally> totals = new HashMap<>();
        List<Row> parts = rows.stream()
                .map(row -> new Row(
                        row.indicator(),
                        row.heading(),
                        kept.stream().map(row.cells()::get).toList(),
                        Tally.NOTHING))
                .toList();
        parts.forEach(row -> totals.put(
                row.indicator().id(), RollUp.overUnits(row.indicator().unitLaw(), row.cells())));
        return new CompiledTable(
                roundId,
                unitId,
                unitName,
                period,
                completenessOf(chosen),
                chosen,
                parts.stream()
                        .map(row -> row.withTotal(total(row.indicator(), totals)))
                        .toList(),
                true);
    }

    /** A ratio is made of its terms' totals; where they are not in the table it stays open. */
    private static Tally total(IndicatorRow indicator, Map<UUID, Tally> totals) {
        if (indicator.unitLaw() == UnitLaw.RATIO
                && indicator.numeratorId() != null
                && indicator.denominatorId() != null) {
            return RollUp.ratio(
                    totals.getOrDefault(indicator.numeratorId(), Tally.NOTHING),
                    totals.getOrDefault(indicator.denominatorId(), Tally.NOTHING));
        }
        return totals.getOrDefault(indicator.id(), Tally.NOTHING);
    }

    private Completeness completenessOf(List<Column> chosen) {
        List<String> asked = chosen.stream()
                .filter(column -> roundId == null || column.state() != null)
                .map(Column::name)
                .toList();
        List<String> missing =
                asked.stream().filter(completeness.missing()::contains).toList();
        return new Completeness(asked.size() - missing.size(), asked.size(), missing);
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

        private Row withTotal(Tally other) {
            return new Row(indicator, heading, cells, other);
        }
    }
}
