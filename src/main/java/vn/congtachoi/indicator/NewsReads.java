package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What moved and changed lately, newest first, done by others than the reader. */
@Component
class NewsReads {

    /** A return that came into a state. */
    record Moved(Instant at, UUID roundId, UUID unitId, ReturnState state) {}

    /** A figure that was changed after its return had been sent. */
    record Changed(
            Instant at,
            UUID roundId,
            UUID unitId,
            UUID indicatorId,
            @Nullable BigDecimal value) {}

    private static final String MOVED = """
            select c.changed_at, r.round_id, r.unit_id, c.to_state
            from indicator_return_change c join indicator_return r on r.id = c.return_id
            where r.unit_id in (:units) and c.from_state <> c.to_state
              and c.to_state in ('SUBMITTED', 'NEEDS_SUPPLEMENT', 'APPROVED', 'REOPENED')
              and (c.changed_by is null or c.changed_by <> :me)
            order by c.changed_at desc, c.id desc limit :most""";

    /** Of the units below only what has been sent up; the unit's own figures always. */
    private static final String CHANGED = """
            select f.entered_at, d.id, f.unit_id, f.indicator_id, f.figure_value
            from indicator_figure f
            join indicator_round d on d.period = f.period
            join indicator_form_line l on l.form_id = d.form_id and l.indicator_id = f.indicator_id
            join indicator_return r on r.round_id = d.id and r.unit_id = f.unit_id
            where (f.unit_id in (:homes) or (f.unit_id in (:units) and f.reach > 0))
              and f.revision > 1 and (f.entered_by is null or f.entered_by <> :me)
              and exists (select 1 from indicator_return_change c
                          where c.return_id = r.id and c.to_state = 'SUBMITTED' and c.changed_at < f.entered_at)
            order by f.entered_at desc, f.id desc limit :most""";

    private final JdbcClient jdbc;

    NewsReads(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    List<Moved> moved(Collection<UUID> units, UUID me, int most) {
        return jdbc.sql(MOVED)
                .param("units", units)
                .param("me", me)
                .param("most", most)
                .query((row, n) -> new Moved(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        ReturnState.valueOf(row.getString(4))))
                .list();
    }

    List<Changed> changed(Collection<UUID> homes, Collection<UUID> units, UUID me, int most) {
        return jdbc.sql(CHANGED)
                .param("homes", homes)
                .param("units", units)
                .param("me", me)
                .param("most", most)
                .query((row, n) -> new Changed(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getBigDecimal(5)))
                .list();
    }
}
