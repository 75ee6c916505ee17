package vn.congtachoi.task;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Rights over work, and who holds them. */
@Component
public class TaskPermissions implements PermissionSource {

    /** Read the work of the unit and of those below. */
    public static final String READ = "task:read";

    /** Give work to the unit and to those below, confirm it or send it back. */
    public static final String GIVE = "task:give";

    /** Carry work that was given to the unit. */
    public static final String LEAD = "task:lead";

    private static final Map<String, Set<Role>> HOLDERS = Map.of(
            READ, EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)),
            GIVE, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.STANDING_MEMBER, Role.OFFICER),
            LEAD, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.STANDING_MEMBER, Role.OFFICER, Role.BRANCH_HEAD));

    @Override
    public Map<Role, Set<Permission>> grants() {
        return PermissionSource.grants(HOLDERS);
    }
}
