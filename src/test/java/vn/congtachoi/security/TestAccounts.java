package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Role;

/** Accounts that have no password: tests sign in past the page. Hashing one for each test would cost more than the test. */
@Component
public class TestAccounts {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final Clock clock;

    TestAccounts(Accounts accounts, RoleGrants grants, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.clock = clock;
    }

    /** An account with one role from today on. */
    public TestSignIn open(UUID personId, Role role, UUID unitId) {
        Username username = new Username("n" + Ids.next().toString().replace("-", ""));
        Account account = accounts.save(new Account(username, personId, "", false));
        grants.save(new RoleGrant(personId, role, unitId, null, LocalDate.now(clock)));
        return new TestSignIn(account.id(), personId, username.value());
    }
}
