package vn.congtachoi.indicator;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Period;

/**
 * A mark for each unit and period, changed in the transaction of every change of its figures. Whoever changes figures
 * of several units in one transaction goes by the order of their ids, so that two of them cannot wait for each other.
 */
@Component
class FigureStamps {

    /** The figures of one unit in one period. */
    record Place(Period period, UUID unitId) {}

    private static final String READ = """
            select s.period, s.unit_id, s.stamp
            from unnest(cast(? as varchar array), cast(? as uuid array)) as m(period, unit_id)
            join indicator_figure_stamp s on s.period = m.period and s.unit_id = m.unit_id
            """;

    private final JdbcTemplate jdbc;

    FigureStamps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A mark that was never there before: after a transaction that failed, the next one does not repeat it. */
    void touch(Period period, UUID unitId) {
        String code = PeriodCode.of(period);
        if (mark(code, unitId) == 0) {
            jdbc.update(
                    "insert into indicator_figure_stamp (period, unit_id, stamp) values (?, ?, ?) on conflict do nothing",
                    code,
                    unitId,
                    Ids.next());
            mark(code, unitId);
        }
    }

    private int mark(String period, UUID unitId) {
        return jdbc.update(
                "update indicator_figure_stamp set stamp = ? where period = ? and unit_id = ?",
                Ids.next(),
                period,
                unitId);
    }

    /** The marks of these places; a place without any figure has none. */
    Map<Place, UUID> of(Collection<Place> places) {
        Map<Place, UUID> stamps = HashMap.newHashMap(places.size());
        Map<String, Period> periods = new HashMap<>();
        List<String> codes = places.stream()
                .map(place -> {
                    String code = PeriodCode.of(place.period());
                    periods.put(code, place.period());
                    return code;
                })
                .toList();
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(READ);
                    statement.setArray(1, connection.createArrayOf("varchar", codes.toArray()));
                    statement.setArray(
                            2,
                            connection.createArrayOf(
                                    "uuid", places.stream().map(Place::unitId).toArray()));
                    return statement;
                },
                (ResultSet row) -> {
                    Period period = periods.get(row.getString(1));
                    if (period != null) {
                        stamps.put(new Place(period, row.getObject(2, UUID.class)), row.getObject(3, UUID.class));
                    }
                });
        return stamps;
    }
}
