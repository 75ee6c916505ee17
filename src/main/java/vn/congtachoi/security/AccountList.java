package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** The accounts within reach of the signed-in person: of her units and of what stands below them. */
@Service
@PreAuthorize("denyAll()")
public class AccountList {

    private final AccountTable table;
    private final GrantBook grants;
    private final AccountRules rules;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final Clock clock;

    AccountList(
            AccountTable table,
            GrantBook grants,
            AccountRules rules,
            PeopleDirectory people,
            UnitDirectory units,
            Clock clock) {
        this.table = table;
        this.grants = grants;
        this.rules = rules;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /** One page of the list, by given name when no order is asked for. */
    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional(readOnly = true)
    public List<AccountRow> rows(AccountFilter filter, Pageable page, @Nullable AccountSort sort, boolean descending) {
        AccountReach reach = rules.reach();
        Set<UUID> asked = new HashSet<>(reach.units());
        if (filter.unitId() != null) {
            asked.retainAll(units.heirs().with(units.treeOn(today()).subtree(filter.unitId())));
        }
        AccountSort order = sort == null ? AccountSort.NAME : sort;
        return rows(reach, table.page(filter, asked, today(), page, order, descending));
    }

    /**
     * One account.
     *
     * @throws BusinessException when there is none within her reach
     */
    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional(readOnly = true)
    public AccountRow row(UUID accountId) {
        AccountReach reach = rules.reach();
        Set<UUID> inReach = reach.units();
        return table.find(accountId)
                .filter(line -> grants.of(line.personId()).stream().anyMatch(grant -> inReach.contains(grant.unitId())))
                .map(line -> rows(reach, List.of(line)).getFirst())
                .orElseThrow(() -> new BusinessException("security.account.error.unknown"));
    }

    /** The units for which she may manage accounts, parents before children. */
    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional(readOnly = true)
    public List<UnitRef> units() {
        UnitTree tree = units.treeOn(today());
        Set<UUID> inReach = rules.reach().units();
        return tree.roots().stream()
                .flatMap(root -> tree.subtree(root.id()).stream())
                .filter(inReach::contains)
                .map(tree::get)
                .toList();
    }

    private List<AccountRow> rows(AccountReach reach, List<AccountTable.Line> lines) {
        List<UUID> ids = lines.stream().map(AccountTable.Line::personId).toList();
        Map<UUID, List<RoleGrant>> held = grants.of(ids);
        Map<UUID, PersonOnDay> named = people.peopleOn(ids, today());
        UnitTree tree = units.treeOn(today());
        return lines.stream()
                .map(line -> row(
                        reach,
                        line,
                        held.getOrDefault(line.personId(), List.of()),
                        Objects.requireNonNull(named.get(line.personId())),
                        tree))
                .toList();
    }

    private AccountRow row(
            AccountReach reach, AccountTable.Line line, List<RoleGrant> held, PersonOnDay person, UnitTree tree) {
        boolean own = reach.isSelf(line.personId());
        List<AccountRow.HeldRole> roles = held.stream()
                .filter(grant -> grant.isValidOn(today()))
                .map(grant -> new AccountRow.HeldRole(
                        grant.id(),
                        grant.role(),
                        grant.unitId(),
                        tree.find(grant.unitId()).map(tree::fullName).orElse(""),
                        own ? oneself() : reach.mayTouch(grant.role(), grant.unitId())))
                .toList();
        return new AccountRow(
                line.accountId(),
                line.personId(),
                line.username(),
                person.fullName(),
                person.mainPost(),
                roles,
                line.standing(),
                line.lastSignInAt(),
                own ? oneself() : reach.mayManage(held, today()));
    }

    private static Decision oneself() {
        return Decision.no("security.account.error.oneself");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
