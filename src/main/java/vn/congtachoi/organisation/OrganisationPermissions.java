package vn.congtachoi.organisation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Everybody reads units and people; those who run a unit edit it and what stands below it. */
@Component
public class OrganisationPermissions implements PermissionSource {

    public static final String READ = "organisation:read";
    public static final String EDIT = "organisation:edit";

    static final Permission EDITING = Permission.of(EDIT);

    private static final Set<Role> EDITORS = Set.of(Role.ADMINISTRATOR, Role.CHAIR, Role.VICE_CHAIR, Role.OFFICER);

    @Override
    public Map<Role, Set<Permission>> grants() {
        Map<Role, Set<Permission>> grants = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            grants.put(
                    role, EDITORS.contains(role) ? Set.of(Permission.of(READ), EDITING) : Set.of(Permission.of(READ)));
        }
        return grants;
    }
}
