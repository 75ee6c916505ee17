package vn.congtachoi.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SubjectType;

/** Names and opens accounts by their user names. */
@Component
class AccountSubject implements SubjectType {

    private final Accounts accounts;
    private final Access access;

    AccountSubject(Accounts accounts, Access access) {
        this.accounts = accounts;
        this.access = access;
    }

    @Override
    public String type() {
        return Account.TYPE;
    }

    @Override
    public Optional<String> title(UUID id) {
        return accounts.findById(id).map(Account::username);
    }

    @Override
    public String path(UUID id) {
        return "quan-tri/" + id;
    }

    @Override
    public boolean mayRead(UUID id) {
        return access.holds(SecurityPermissions.ACCOUNTS);
    }
}
