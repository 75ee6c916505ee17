package vn.congtachoi.anniversary;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Rights over the catalogue of anniversaries, and who holds them. */
@Component
public class AnniversaryPermissions implements PermissionSource {

    /** Read the days that concern the unit. */
    public static final String READ = "anniversary:read";

    /** Keep the unit's own days; at a head unit also what is common to all. */
    public static final String EDIT = "anniversary:edit";

    /** Who edits the holidays edits these. */
    private static final Map<String, Set<Role>> HOLDERS =
            Map.of(READ, EnumSet.allOf(Role.class), EDIT, EnumSet.of(Role.ADMINISTRATOR, Role.OFFICER, Role.CHAIR));

    @Override
    public Map<Role, Set<Permission>> grants() {
        return PermissionSource.grants(HOLDERS);
    }
}
