package vn.congtachoi.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.PersonName;

/**
 * The delegations that hold today, read fresh: one that was ended a second ago no longer opens anything. It counts as
 * long as both have an open account and hold a post in a common unit.
 */
@Component
class RunningDelegations {

    private static final String RUNNING = """
            select d.id, d.person_id, p.family_and_middle, p.given, d.to_day from security_delegation d
            join organisation_person p on p.id = d.person_id
            where d.deputy_id = :deputy and d.ended_at is null and d.from_day <= :day and d.to_day >= :day
            and exists (select 1 from security_account a where a.person_id = d.person_id and a.state = 'ACTIVE')
            and exists (select 1 from security_account b where b.person_id = d.deputy_id and b.state = 'ACTIVE')
            and exists (select 1 from organisation_post h join organisation_post s on s.unit_id = h.unit_id
                where h.person_id = d.person_id and s.person_id = d.deputy_id
                and h.from_day <= :day and (h.until_day is null or h.until_day > :day)
                and s.from_day <= :day and (s.until_day is null or s.until_day > :day))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RunningDelegations(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /** This one, if it holds today and was given to this person. */
    Optional<ActingFor> find(UUID id, UUID deputy) {
        return jdbc.sql(RUNNING + "and d.id = :id")
                .param("deputy", deputy)
                .param("day", LocalDate.now(clock))
                .param("id", id)
                .query((row, n) -> acting(row))
                .optional();
    }

    /** All that hold today for this person, by the given name of whoever is away. */
    List<ActingFor> of(UUID deputy) {
        return jdbc.sql(RUNNING + "order by p.name_sort, d.id")
                .param("deputy", deputy)
                .param("day", LocalDate.now(clock))
                .query((row, n) -> acting(row))
                .list();
    }

    private static ActingFor acting(ResultSet row) throws SQLException {
        return new ActingFor(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new PersonName(row.getString(3), row.getString(4)).full(),
                row.getObject(5, LocalDate.class));
    }
}
