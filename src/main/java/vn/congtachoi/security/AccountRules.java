package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitTree;

/** Who may manage which account and give which role; nobody changes her own. */
@Component
class AccountRules {

    private static final Permission ACCOUNTS = Permission.of(SecurityPermissions.ACCOUNTS);

    private final CurrentActor currentActor;
    private final PermissionTable table;
    private final GrantedRoles held;
    private final GrantBook grants;
    private final UnitDirectory units;
    private final Clock clock;

    AccountRules(
            CurrentActor currentActor,
            PermissionTable table,
            GrantedRoles held,
            GrantBook grants,
            UnitDirectory units,
            Clock clock) {
        this.currentActor = currentActor;
        this.table = table;
        this.held = held;
        this.grants = grants;
        this.units = units;
        this.clock = clock;
    }

    /** How far the right of the one who acts goes now. */
    AccountReach reach() {
        UnitTree tree = units.treeOn(today());
        return switch (currentActor.require()) {
            case SystemActor system -> AccountReach.everywhere(tree, units.heirs());
            case PersonActor person -> {
                Set<Role> holders = table.holders(ACCOUNTS);
                person.mayUseOwn().orThrow();
                Map<UUID, Set<Role>> homes = new HashMap<>();
                held.of(person.personId(), today()).stream()
                        .filter(grant -> holders.contains(grant.role()))
                        .forEach(grant -> homes.computeIfAbsent(grant.unitId(), unit -> EnumSet.noneOf(Role.class))
                                .add(grant.role()));
                yield AccountReach.of(person.personId(), homes, tree, units.heirs());
            }
        };
    }

    /** @throws vn.congtachoi.kernel.ForbiddenException when this role at this unit is not hers to give to the person */
    void requireMayGrant(Role role, UUID unit, UUID person) {
        AccountReach reach = reach();
        requireNotSelf(reach, person);
        reach.mayTouch(role, unit).orThrow();
    }

    /** @throws BusinessException when it is her own account or one out of her reach */
    void requireMayManage(Account account) {
        AccountReach reach = reach();
        requireNotSelf(reach, account.personId());
        List<RoleGrant> all = grants.of(account.personId());
        Set<UUID> inReach = reach.units();
        if (all.stream().noneMatch(grant -> inReach.contains(grant.unitId()))) {
            // Whether an account exists elsewhere is not told.
            throw new BusinessException("security.account.error.unknown");
        }
        reach.mayManage(all, today()).orThrow();
    }

    private static void requireNotSelf(AccountReach reach, UUID person) {
        if (reach.isSelf(person)) {
            throw new BusinessException("security.account.error.oneself");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
