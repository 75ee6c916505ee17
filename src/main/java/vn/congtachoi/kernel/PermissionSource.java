package vn.congtachoi.kernel;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Port: a module says which roles hold its permissions. Rights that no source grants are held by nobody. */
public interface PermissionSource {

    Map<Role, Set<Permission>> grants();

    /** The same told from the other side: the code of each permission with the roles that hold it. */
    static Map<Role, Set<Permission>> grants(Map<String, Set<Role>> holders) {
        Map<Role, Set<Permission>> grants = new EnumMap<>(Role.class);
        holders.forEach((code, roles) -> roles.forEach(
                role -> grants.computeIfAbsent(role, none -> new HashSet<>()).add(Permission.of(code))));
        return grants;
    }
}
