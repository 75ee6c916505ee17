package vn.congtachoi.search;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Everybody may seek; only administrators build the index anew. */
@Component
public class SearchPermissions implements PermissionSource {

    public static final String REBUILD = "search:rebuild";

    @Override
    public Map<Role, Set<Permission>> grants() {
        return Map.of(Role.ADMINISTRATOR, Set.of(Permission.of(REBUILD)));
    }
}
