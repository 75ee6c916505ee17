package vn.congtachoi.plan;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Rights over plans, and who holds them. */
@Component
public class PlanPermissions implements PermissionSource {

    /** Read the plans of the unit and of those below. */
    public static final String READ = "plan:read";

    /** Write the unit's plan. */
    public static final String EDIT = "plan:edit";

    /** Approve it, by which its work is given. */
    public static final String APPROVE = "plan:approve";

    private static final Map<String, Set<Role>> HOLDERS = Map.of(
            READ, EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)),
            EDIT, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.STANDING_MEMBER, Role.OFFICER),
            APPROVE, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR));

    @Override
    public Map<Role, Set<Permission>> grants() {
        return PermissionSource.grants(HOLDERS);
    }
}
