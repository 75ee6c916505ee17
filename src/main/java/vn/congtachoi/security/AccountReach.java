package vn.congtachoi.security;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.organisation.Heirs;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/**
 * How far somebody's right over accounts goes, taken once for a whole list. An account is in reach when every role its
 * holder has is: a new password opens all of them.
 */
final class AccountReach {

    private final @Nullable UUID self;
    private final @Nullable Map<UUID, Set<Role>> homes;
    private final UnitTree tree;
    private final Heirs heirs;

    private AccountReach(@Nullable UUID self, @Nullable Map<UUID, Set<Role>> homes, UnitTree tree, Heirs heirs) {
        this.self = self;
        this.homes = homes;
        this.tree = tree;
        this.heirs = heirs;
    }

    /** The portal itself: everywhere. */
    static AccountReach everywhere(UnitTree tree, Heirs heirs) {
        return new AccountReach(null, null, tree, heirs);
    }

    /** @param homes the units at which the person holds roles with the right over accounts, and these roles */
    static AccountReach of(UUID person, Map<UUID, Set<Role>> homes, UnitTree tree, Heirs heirs) {
        return new AccountReach(person, homes, tree, heirs);
    }

    /** Every unit whose accounts are in reach; those of a closed unit are in the hands of its heir. */
    Set<UUID> units() {
        Set<UUID> all = new HashSet<>();
        if (homes == null) {
            tree.all().forEach(unit -> all.add(unit.id()));
        } else {
            homes.keySet().forEach(home -> all.addAll(tree.subtree(home)));
        }
        return heirs.with(all);
    }

    boolean isSelf(UUID person) {
        return person.equals(self);
    }

    /**
     * Whether this role at this unit may be given, ended, or opened by a new password. Only administrators touch
     * administrators; the heads of a unit are not in the hands of their own officers.
     */
    Decision mayTouch(Role role, UUID unit) {
        if (homes == null) {
            return Decision.yes();
        }
        UUID living = heirs.of(unit);
        List<UUID> line = tree.lineUp(living).stream().map(UnitRef::id).toList();
        Set<Role> here = homes.getOrDefault(unit, Set.of());
        Set<Role> all = EnumSet.noneOf(Role.class);
        line.forEach(id -> all.addAll(homes.getOrDefault(id, Set.of())));
        if (all.isEmpty()) {
            return Decision.no(homes.isEmpty() ? "security.access.no-permission" : "security.access.other-unit");
        }
        boolean fromAbove = line.stream().skip(living.equals(unit) ? 1 : 0).anyMatch(homes::containsKey);
        return switch (role) {
            case ADMINISTRATOR ->
                all.contains(Role.ADMINISTRATOR) ? Decision.yes() : Decision.no("security.account.error.administrator");
            case CHAIR, VICE_CHAIR ->
                fromAbove || here.contains(Role.CHAIR) || here.contains(Role.ADMINISTRATOR)
                        ? Decision.yes()
                        : Decision.no("security.account.error.leader");
            default -> Decision.yes();
        };
    }

    /** Whether the account of somebody with these grants may be managed; without one that holds, the last decide. */
    Decision mayManage(List<RoleGrant> grants, LocalDate today) {
        Decision decision = deciding(grants, today).stream()
                .map(grant -> mayTouch(grant.role(), grant.unitId()))
                .filter(each -> !each.allowed())
                .findFirst()
                .orElse(grants.isEmpty() && homes != null ? Decision.no("security.access.other-unit") : Decision.yes());
        return decision;
    }

    private static List<RoleGrant> deciding(List<RoleGrant> grants, LocalDate today) {
        List<RoleGrant> holding =
                grants.stream().filter(grant -> grant.isValidOn(today)).toList();
        if (!holding.isEmpty()) {
            return holding;
        }
        LocalDate last = grants.stream()
                .map(RoleGrant::untilDay)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return grants.stream()
                .filter(grant -> Objects.equals(grant.untilDay(), last))
                .toList();
    }
}
