package vn.congtachoi.security;

import java.util.EnumSet;
import java.util.HashMap;
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

    PermissionTable(List<PermissionSource> sources) {
        for (PermissionSource source : sources) {
            source.grants()
                    .forEach((role, permissions) -> permissions.forEach(
                            permission -> holders.computeIfAbsent(permission, p -> EnumSet.noneOf(Role.class))
                                    .add(role)));
        }
    }

    Set<Role> holders(Permission permission) {
        return holders.getOrDefault(permission, Set.of());
    }

    Set<Permission> all() {
        return holders.keySet();
    }
}
