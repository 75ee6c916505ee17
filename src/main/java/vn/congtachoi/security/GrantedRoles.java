package vn.congtachoi.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Role;

/**
 * The roles that a person holds on a day, read fresh: a grant that ended a second ago no longer opens anything. A unit
 * that closes ends the roles at it.
 */
@Component
class GrantedRoles {

    record At(Role role, UUID unitId) {}

    private final JdbcClient jdbc;

    GrantedRoles(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    List<At> of(UUID personId, LocalDate day) {
        return jdbc.sql("""
                        select g.role, g.unit_id from security_grant g join organisation_unit u on u.id = g.unit_id
                        where g.person_id = ? and g.from_day <= ? and (g.until_day is null or g.until_day > ?)
                        and (u.closed is null or u.closed > ?)
                        order by g.role, g.unit_id""")
                .params(personId, day, day, day)
                .query((row, n) -> new At(Role.valueOf(row.getString(1)), row.getObject(2, UUID.class)))
                .list();
    }

    /** Open accounts of the people who hold one of the roles at one of the units. */
    Set<UUID> accounts(Set<Role> roles, Set<UUID> units, LocalDate day) {
        if (roles.isEmpty() || units.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("""
                        select distinct a.id from security_account a
                        join security_grant g on g.person_id = a.person_id
                        where a.state = 'ACTIVE' and g.role in (:roles) and g.unit_id in (:units)
                        and g.from_day <= :day and (g.until_day is null or g.until_day > :day)""")
                .param("roles", roles.stream().map(Enum::name).toList())
                .param("units", units)
                .param("day", day)
                .query(UUID.class)
                .set();
    }
}
