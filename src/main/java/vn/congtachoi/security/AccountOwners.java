package vn.congtachoi.security;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose accounts these are, for messages to people of whom a record knows only the account. */
@Service
@PreAuthorize("denyAll()")
public class AccountOwners {

    private final JdbcClient jdbc;

    AccountOwners(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The people who own these accounts; accounts that were closed are left out. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Set<UUID> of(Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("select person_id from security_account where state = 'ACTIVE' and id in (:ids)")
                .param("ids", accountIds)
                .query(UUID.class)
                .set();
    }

    /** Those of these people who have an account that was not closed. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Set<UUID> active(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("select person_id from security_account where state = 'ACTIVE' and person_id in (:ids)")
                .param("ids", personIds)
                .query(UUID.class)
                .set();
    }
}
