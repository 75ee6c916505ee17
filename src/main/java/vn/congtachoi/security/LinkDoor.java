package vn.congtachoi.security;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Reading for whoever shows a secret link: it is done as the person who made the link, with the rights that she has
 * now, and not at all once her account is closed. Whoever calls this has proved the link and only reads.
 */
@Component
public class LinkDoor {

    private final Accounts accounts;
    private final Principals principals;
    private final SecurityContextHolderStrategy contexts;

    LinkDoor(Accounts accounts, Principals principals, SecurityContextHolderStrategy contexts) {
        this.accounts = accounts;
        this.principals = principals;
        this.contexts = contexts;
    }

    /** Empty when the account is closed or gone; else what the reading gave. The thread is then as it was before. */
    public <T> Optional<T> callAs(UUID accountId, Supplier<Optional<T>> reading) {
        Account account = accounts.findById(accountId).filter(Account::isActive).orElse(null);
        if (account == null) {
            return Optional.empty();
        }
        SecurityContext before = contexts.getContext();
        SecurityContext hers = contexts.createEmptyContext();
        hers.setAuthentication(principals.token(account, null));
        contexts.setContext(hers);
        try {
            return reading.get();
        } finally {
            contexts.setContext(before);
        }
    }
}
