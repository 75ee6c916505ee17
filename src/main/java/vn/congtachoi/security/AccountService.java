package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.UnitDirectory;

/**
 * Accounts and roles, made and ended by the level above within its subtree. Only an administrator makes
 * administrators; nobody changes her own roles or closes her own account.
 */
@Service
@PreAuthorize("denyAll()")
public class AccountService {

    private static final Permission ACCOUNTS = Permission.of(SecurityPermissions.ACCOUNTS);

    private final Accounts accounts;
    private final RoleGrants grants;
    private final AccountNames names;
    private final Passwords passwords;
    private final Devices devices;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final Access access;
    private final AccountRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    AccountService(
            Accounts accounts,
            RoleGrants grants,
            AccountNames names,
            Passwords passwords,
            Devices devices,
            PeopleDirectory people,
            UnitDirectory units,
            Access access,
            AccountRules rules,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.names = names;
        this.passwords = passwords;
        this.devices = devices;
        this.people = people;
        this.units = units;
        this.access = access;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes accounts in one act; a person who has one already only gets the role. The slips are the only place where
     * the passwords can be read.
     */
    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional
    public List<AccountSlip> create(List<NewAccount> wanted) {
        List<AccountSlip> slips = new ArrayList<>();
        for (NewAccount one : wanted) {
            access.require(ACCOUNTS, one.unitId());
            rules.mayGrant(one.role(), one.personId()).orThrow();
            grantOnce(one);
            if (accounts.findByPersonIdIn(List.of(one.personId())).isEmpty()) {
                slips.add(open(one));
            }
        }
        return slips;
    }

    private AccountSlip open(NewAccount wanted) {
        String personName = personName(wanted.personId());
        Username username =
                wanted.username() == null ? names.propose(personName) : names.requireFree(wanted.username());
        String password = passwords.oneTime();
        Account account = accounts.save(new Account(username, wanted.personId(), passwords.hash(password), true));
        return new AccountSlip(account.id(), personName, unitName(wanted.unitId()), account.username(), password);
    }

    private void grantOnce(NewAccount wanted) {
        boolean held = grants.findByPersonId(wanted.personId()).stream()
                .anyMatch(grant -> grant.isValidOn(today())
                        && grant.role() == wanted.role()
                        && grant.unitId().equals(wanted.unitId()));
        if (!held) {
            grants.save(new RoleGrant(wanted.personId(), wanted.role(), wanted.unitId(), null, today()));
        }
    }

    /** Gives a new one-time password and signs the account out everywhere. */
    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional
    public AccountSlip reset(UUID accountId) {
        Account account = inScope(accountId);
        String password = passwords.oneTime();
        if (account.isActive()) {
            account.resetPassword(passwords.hash(password));
        } else {
            account.reopen(passwords.hash(password));
        }
        accounts.save(account);
        devices.endAll(accountId);
        String personName = personName(account.personId());
        return new AccountSlip(accountId, personName, homeName(account.personId()), account.username(), password);
    }

    /** Closes an account: it stays in the history, nobody signs in with it, its roles end today. */
    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional
    public void close(UUID accountId, String reason) {
        Account account = inScope(accountId);
        rules.notOneself(account.personId()).orThrow();
        audit.because(reason);
        account.close();
        accounts.save(account);
        grants.findByPersonId(account.personId()).stream()
                .filter(grant -> grant.isValidOn(today()))
                .forEach(this::end);
        devices.endAll(accountId);
    }

    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional
    public void endRole(UUID grantId) {
        RoleGrant grant =
                grants.findById(grantId).orElseThrow(() -> new BusinessException("security.grant.error.unknown"));
        access.require(ACCOUNTS, grant.unitId());
        rules.mayGrant(grant.role(), grant.personId()).orThrow();
        end(grant);
    }

    private void end(RoleGrant grant) {
        grant.end(today().isBefore(grant.fromDay()) ? grant.fromDay() : today());
        grants.save(grant);
    }

    /** Whether the button that makes accounts for this unit is shown. */
    @Needs(SecurityPermissions.ACCOUNTS)
    public Decision mayManage(UUID unitId) {
        return access.may(ACCOUNTS, unitId);
    }

    private Account inScope(UUID accountId) {
        Account account =
                accounts.findById(accountId).orElseThrow(() -> new BusinessException("security.account.error.unknown"));
        List<RoleGrant> held = grants.findByPersonId(account.personId());
        if (held.stream()
                .noneMatch(grant -> access.may(ACCOUNTS, grant.unitId()).allowed())) {
            throw new BusinessException("security.account.error.unknown");
        }
        held.stream()
                .filter(grant -> grant.role() == Role.ADMINISTRATOR && grant.isValidOn(today()))
                .forEach(grant -> rules.mayTouchAdministrator().orThrow());
        return account;
    }

    private String homeName(UUID personId) {
        return grants.findByPersonId(personId).stream()
                .filter(grant -> grant.isValidOn(today()))
                .findFirst()
                .map(grant -> unitName(grant.unitId()))
                .orElse("");
    }

    private String personName(UUID personId) {
        return people.person(personId, today()).fullName();
    }

    private String unitName(UUID unitId) {
        return units.treeOn(today()).find(unitId).map(unit -> unit.shortName()).orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
