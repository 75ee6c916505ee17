package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** Roles of people with an account: given over a unit and what stands below it, and ended. */
@Service
@PreAuthorize("denyAll()")
public class AccountRoles {

    private final Accounts accounts;
    private final GrantBook grants;
    private final AccountRules rules;
    private final UnitDirectory units;
    private final Clock clock;

    AccountRoles(Accounts accounts, GrantBook grants, AccountRules rules, UnitDirectory units, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.rules = rules;
        this.units = units;
        this.clock = clock;
    }

    /** The roles that the one who acts may give at this unit; none for a unit out of her reach. */
    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional(readOnly = true)
    public List<Role> choices(UUID unitId) {
        AccountReach reach = rules.reach();
        return units.find(unitId, LocalDate.now(clock))
                .map(unit -> choices(reach, unit))
                .orElse(List.of());
    }

    static List<Role> choices(AccountReach reach, UnitRef unit) {
        return Arrays.stream(Role.values())
                .filter(role -> fits(role, unit))
                .filter(role -> reach.mayTouch(role, unit.id()).allowed())
                .toList();
    }

    /** A branch has a head and readers; everywhere else there is no branch head. */
    private static boolean fits(Role role, UnitRef unit) {
        return switch (unit.kind()) {
            case BRANCH -> role == Role.BRANCH_HEAD || role == Role.VIEWER;
            case GROUP -> role == Role.VIEWER;
            default -> role != Role.BRANCH_HEAD;
        };
    }

    /** Gives a role from today on. */
    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional
    public void give(UUID accountId, Role role, UUID unitId) {
        Account account = accounts.findById(accountId)
                .filter(Account::isActive)
                .orElseThrow(() -> new BusinessException("security.account.error.unknown"));
        rules.requireMayManage(account);
        rules.requireMayGrant(role, unitId, account.personId());
        UnitRef unit = units.find(unitId, LocalDate.now(clock))
                .orElseThrow(() -> new BusinessException("security.access.other-unit"));
        if (!fits(role, unit)) {
            throw new BusinessException("security.grant.error.unfit", unit.name());
        }
        if (!grants.give(account.personId(), role, unitId)) {
            throw new BusinessException("security.grant.error.held", unit.name());
        }
    }

    /** Ends a role today. */
    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional
    public void end(UUID grantId) {
        RoleGrant grant = grants.get(grantId);
        rules.requireMayGrant(grant.role(), grant.unitId(), grant.personId());
        grants.end(grant);
    }
}
