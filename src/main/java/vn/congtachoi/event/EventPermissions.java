package vn.congtachoi.event;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Rights over events, and who holds them. */
@Component
public class EventPermissions implements PermissionSource {

    /** Read the events of the unit, of those below, and what those above have announced. */
    public static final String READ = "event:read";

    /** Prepare and tell of the events of the unit. */
    public static final String EDIT = "event:edit";

    /** Set what holds for the events of all units. */
    public static final String SETTINGS = "event:settings";

    private static final Map<String, Set<Role>> HOLDERS = Map.of(
            READ, EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)),
            EDIT,
                    EnumSet.of(
                            Role.CHAIR,
                            Role.VICE_CHAIR,
                            Role.STANDING_MEMBER,
                            Role.OFFICER,
                            Role.CLERK,
                            Role.BRANCH_HEAD),
            SETTINGS, EnumSet.of(Role.CHAIR));

    @Override
    public Map<Role, Set<Permission>> grants() {
        return PermissionSource.grants(HOLDERS);
    }
}
