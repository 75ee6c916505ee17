package vn.congtachoi.agenda;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Rights over meetings and absences, and who holds them. */
@Component
public class AgendaPermissions implements PermissionSource {

    /** Read the meetings and absences of the unit and of those below. */
    public static final String READ = "agenda:read";

    /** Call meetings of the unit, arrange them, and keep its rooms and vehicles. */
    public static final String EDIT = "agenda:edit";

    /** Answer for the unit when it is invited. */
    public static final String ANSWER = "agenda:answer";

    /** Enter when others of the unit are away. */
    public static final String ABSENCE = "agenda:absence";

    private static final Map<String, Set<Role>> HOLDERS = Map.of(
            READ, EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)),
            EDIT, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.STANDING_MEMBER, Role.OFFICER, Role.CLERK),
            ANSWER,
                    EnumSet.of(
                            Role.CHAIR,
                            Role.VICE_CHAIR,
                            Role.STANDING_MEMBER,
                            Role.OFFICER,
                            Role.CLERK,
                            Role.BRANCH_HEAD),
            ABSENCE, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.OFFICER));

    @Override
    public Map<Role, Set<Permission>> grants() {
        return PermissionSource.grants(HOLDERS);
    }
}
