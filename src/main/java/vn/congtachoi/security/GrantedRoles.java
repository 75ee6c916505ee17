package vn.congtachoi.security;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Role;

/** The roles that a person holds on a day, read fresh: a grant that ended a second ago no longer opens anything. */
@Component
class GrantedRoles {

    record At(Role role, UUID unitId) {}

    private final JdbcClient jdbc;

    GrantedRoles(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    List<At> of(UUID personId, java.time.LocalDate day) {
        return jdbc.sql("""
                        select role, unit_id from security_grant
                        where person_id = ? and from_day <= ? and (until_day is null or until_day > ?)
                        order by role, unit_id""")
                .params(personId, day, day)
                .query((row, n) -> new At(Role.valueOf(row.getString(1)), row.getObject(2, UUID.class)))
                .list();
    }
}
