package vn.congtachoi.security;

import java.util.Comparator;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** What the level above does with an account that exists: a new one-time password, closing. */
@Service
@PreAuthorize("denyAll()")
public class AccountService {

    private final Accounts accounts;
    private final GrantBook grants;
    private final AccountRules rules;
    private final AccountKeys keys;
    private final Devices devices;
    private final AuditTrail audit;

    AccountService(
            Accounts accounts,
            GrantBook grants,
            AccountRules rules,
            AccountKeys keys,
            Devices devices,
            AuditTrail audit) {
        this.accounts = accounts;
        this.grants = grants;
        this.rules = rules;
        this.keys = keys;
        this.devices = devices;
        this.audit = audit;
    }

    /** Gives a new one-time password and signs the account out everywhere; a closed account is open again. */
    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional
    public AccountSlip reset(UUID accountId) {
        Account account = managed(accountId);
        AccountSlip slip = keys.renew(account, home(account));
        devices.endAll(accountId);
        return slip;
    }

    private UUID home(Account account) {
        return grants.of(account.personId()).stream()
                .max(Comparator.comparing(RoleGrant::fromDay))
                .map(RoleGrant::unitId)
                .orElseThrow();
    }

    /** Closes an account: it stays in the history, nobody signs in with it, its roles end today. */
    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional
    public void close(UUID accountId, String reason) {
        Account account = managed(accountId);
        if (reason.isBlank()) {
            throw new BusinessException("security.account.error.reason");
        }
        audit.because(reason.strip());
        account.close();
        accounts.save(account);
        grants.endAll(account.personId());
        devices.endAll(accountId);
    }

    private Account managed(UUID accountId) {
        Account account =
                accounts.findById(accountId).orElseThrow(() -> new BusinessException("security.account.error.unknown"));
        rules.requireMayManage(account);
        return account;
    }
}
