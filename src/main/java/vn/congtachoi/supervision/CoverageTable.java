package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.UnitRef;

/**
 * Units × years: who was visited when, and who is to be. Restricted campaigns do not count.
 *
 * @param rows in the order of the units
 */
public record CoverageTable(List<Integer> years, List<Row> rows) {

    /**
     * One unit.
     *
     * @param cells one for each year
     * @param last day of its latest visit, or null
     */
    public record Row(
            UnitRef unit, List<Cell> cells, @Nullable LocalDate last) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A unit in a year.
     *
     * @param held visits that took place
     * @param ahead visits that stand in the plan
     */
    public record Cell(int held, int ahead) {}

    public CoverageTable {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /** How many units were visited in the year. */
    public long covered(int year) {
        int at = years.indexOf(year);
        return rows.stream().filter(row -> row.cells().get(at).held() > 0).count();
    }
}
