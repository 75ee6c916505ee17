package vn.congtachoi.security;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Role;

/** Accounts of a demonstration, all with one known password, and acting as its people while its story is told. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
public class DemoDoor {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final Passwords passwords;
    private final Principals principals;
    private final SecurityContextHolderStrategy contexts;

    DemoDoor(
            Accounts accounts,
            RoleGrants grants,
            Passwords passwords,
            Principals principals,
            SecurityContextHolderStrategy contexts) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.principals = principals;
        this.contexts = contexts;
    }

    /** One account of the demonstration with its role; several of one name are several roles. */
    public record DemoAccount(String username, UUID personId, Role role, UUID unitId, LocalDate from) {}

    /** Makes the accounts; the password is hashed once for all, so that the start does not take a minute. */
    @Transactional
    public void open(List<DemoAccount> wanted, String password) {
        String hash = passwords.hash(password);
        for (DemoAccount one : wanted) {
            Username username = new Username(one.username());
            if (!accounts.existsByUsername(username.value())) {
                accounts.save(new Account(username, one.personId(), hash, false));
            }
            grants.save(new RoleGrant(one.personId(), one.role(), one.unitId(), null, one.from()));
        }
    }

    /** Runs work as the person with this account. */
    public void runAs(String username, Runnable work) {
        Account account = accounts.findByUsername(username)
                .orElseThrow(() -> new IllegalArgumentException("No account " + username));
        SecurityContext before = contexts.getContext();
        SecurityContext mine = contexts.createEmptyContext();
        mine.setAuthentication(principals.token(account, null));
        contexts.setContext(mine);
        try {
            work.run();
        } finally {
            contexts.setContext(before);
        }
    }
}
