package vn.congtachoi.kernel;

import java.util.Map;
import java.util.Set;

/** Port: a module says which roles hold its permissions. Rights that no source grants are held by nobody. */
public interface PermissionSource {

    Map<Role, Set<Permission>> grants();
}
