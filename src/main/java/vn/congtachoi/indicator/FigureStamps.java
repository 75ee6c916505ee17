package vn.congtachoi.indicator;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
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
    record Place(Period period, UUID unitId) {

        String code() {
            return period.code();
        }
    }

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
        String code = period.code();
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

    /**
     * A query about many places at once.
     *
     * @param sql asks for the places by two arrays: the periods' codes as its first parameter, the units as its second
     */
    static PreparedStatementCreator at(String sql, Collection<Place> places) {
        return connection -> {
            PreparedStatement statement = connection.prepareStatement(sql);
            Object[] codes = places.stream().map(Place::code).toArray();
            Object[] units = places.stream().map(Place::unitId).toArray();
            statement.setArray(1, connection.createArrayOf("varchar", codes));
            statement.setArray(2, connection.createArrayOf("uuid", units));
            return statement;
        };
    }

    /** The marks of these places; a place without any figure has none. */
    Map<Place, UUID> of(Collection<Place> places) {
        Map<Place, UUID> stamps = HashMap.newHashMap(places.size());
        Map<String, Period> periods = new HashMap<>();
        places.forEach(place -> periods.put(place.code(), place.period()));
        jdbc.query(at(READ, places), (ResultSet row) -> {
            Period period = periods.get(row.getString(1));
            if (period != null) {
                stamps.put(new Place(period, row.getObject(2, UUID.class)), row.getObject(3, UUID.class));
            }
        });
        return stamps;
    }
}
