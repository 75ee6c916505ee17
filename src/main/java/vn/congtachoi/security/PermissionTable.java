package vn.congtachoi.security;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Which roles hold which permission: the union of what the modules declare. What nobody declares nobody holds. */
@Component
class PermissionTable {

    private final Map<Permission, Set<Role>> holders = new HashMap<>();
    private final Map<Role, Set<Permission>> held = new EnumMap<>(Role.class);

    PermissionTable(List<PermissionSource> sources) {
        for (PermissionSource source : sources) {
            source.grants()
                    .forEach((role, permissions) -> permissions.forEach(permission -> {
                        holders.computeIfAbsent(permission, p -> EnumSet.noneOf(Role.class))
                                .add(role);
                        held.computeIfAbsent(role, r -> new HashSet<>()).add(permission);
                    }));
        }
    }

    Set<Role> holders(Permission permission) {
        return holders.getOrDefault(permission, Set.of());
    }

    Set<Permission> heldBy(Role role) {
        return held.getOrDefault(role, Set.of());
    }

    Set<Permission> all() {
        return holders.keySet();
    }
}
