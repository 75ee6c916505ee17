package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Period;

/**
 * Sums figures in the database: one statement for a group of indicators with the same law, whatever the number of
 * units and periods. The same SQL on both databases.
 */
@Component
class TableReads {

    /** A figure that counts: the figures of a unit in a period go into a column once they reach far enough. */
    record Place(Period period, UUID unitId, UUID columnId, int minReach) {}

    record InColumn(UUID indicatorId, UUID columnId) {}

    private static final String SOURCE = """
            from unnest(cast(? as varchar array), cast(? as uuid array), cast(? as uuid array), cast(? as integer array))
                    as m(period, unit_id, column_id, min_reach)
            join indicator_figure f
              on f.period = m.period and f.unit_id = m.unit_id and f.reach >= m.min_reach
            where f.figure_value is not null and f.indicator_id = any(cast(? as uuid array))
            """;

    private static final String TALLY = """
            sum(f.figure_value) as total,
            count(*) as figures,
            sum(case when f.estimate then 1 else 0 end) as estimates,
            sum(case when f.qualifier in ('MORE_THAN', 'ABOVE') then 1 else 0 end) as more_than,
            sum(case when f.qualifier = 'NEARLY' then 1 else 0 end) as nearly,
            sum(case when f.qualifier = 'ABOUT' then 1 else 0 end) as about,
            sum(f.revision) as revisions
            """;

    private static final String SUMS =
            "select f.indicator_id, m.column_id, " + TALLY + SOURCE + " group by f.indicator_id, m.column_id";

    private final JdbcTemplate jdbc;

    TableReads(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts figures together: over time within each unit by the law, then over the units of each column.
     *
     * @param indicatorIds indicators with this law over time, all collected at the places' kind of period
     * @param places in order of periods
     */
    Map<InColumn, Tally> tallies(TimeLaw law, Collection<UUID> indicatorIds, List<Place> places) {
        Map<InColumn, Tally> tallies = new HashMap<>();
        if (indicatorIds.isEmpty() || places.isEmpty()) {
            return tallies;
        }
        jdbc.query(connection -> prepare(connection, sql(law), indicatorIds, places), (ResultSet row) -> {
            tallies.put(new InColumn(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), tally(row));
        });
        return tallies;
    }

    private static String sql(TimeLaw law) {
        return switch (law) {
            case SUM, NONE -> SUMS;
            case LAST -> best("f.period desc");
            case MAX -> best("f.figure_value desc, f.period desc");
        };
    }

    /** Within each unit only the best period's figure. Periods of one kind sort by their code. */
    private static String best(String order) {
        return "select f.indicator_id, f.column_id, " + TALLY + " from (select f.*, m.column_id, row_number() over ("
                + "partition by f.indicator_id, f.unit_id order by " + order + ") as place " + SOURCE
                + ") f where f.place = 1 group by f.indicator_id, f.column_id";
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, Collection<UUID> indicatorIds, List<Place> places) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setArray(
                1,
                connection.createArrayOf(
                        "varchar",
                        places.stream()
                                .map(place -> PeriodCode.of(place.period()))
                                .toArray()));
        statement.setArray(
                2,
                connection.createArrayOf(
                        "uuid", places.stream().map(Place::unitId).toArray()));
        statement.setArray(
                3,
                connection.createArrayOf(
                        "uuid", places.stream().map(Place::columnId).toArray()));
        statement.setArray(
                4,
                connection.createArrayOf(
                        "integer", places.stream().map(Place::minReach).toArray()));
        statement.setArray(5, connection.createArrayOf("uuid", indicatorIds.toArray()));
        return statement;
    }

    private static Tally tally(ResultSet row) throws SQLException {
        BigDecimal total = row.getBigDecimal("total");
        return new Tally(
                total,
                Tally.of(row.getLong("more_than"), row.getLong("nearly"), row.getLong("about")),
                row.getInt("figures"),
                row.getInt("estimates"),
                row.getLong("revisions"));
    }
}
