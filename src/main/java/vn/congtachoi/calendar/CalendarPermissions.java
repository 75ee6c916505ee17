package vn.congtachoi.calendar;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Who may keep the calendar of holidays. */
@Component
public class CalendarPermissions implements PermissionSource {

    /** Enters the announced holidays and swapped days. */
    public static final String EDIT = "calendar:edit";

    @Override
    public Map<Role, Set<Permission>> grants() {
        Set<Permission> edit = Set.of(Permission.of(EDIT));
        return Map.of(Role.ADMINISTRATOR, edit, Role.OFFICER, edit, Role.CHAIR, edit);
    }
}
