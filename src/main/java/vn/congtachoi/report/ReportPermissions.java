package vn.congtachoi.report;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Rights over the reports of a unit: those of its papers, since a report is nothing without its paper. */
@Component
public class ReportPermissions implements PermissionSource {

    /** Read the reports of one's own unit. */
    public static final String READ = "report:read";

    /** Begin reports of the unit, share out their sections, take over words of the units below. */
    public static final String EDIT = "report:edit";

    private static final Map<String, Set<Role>> HOLDERS = Map.of(
            READ,
                    EnumSet.of(
                            Role.CHAIR,
                            Role.VICE_CHAIR,
                            Role.STANDING_MEMBER,
                            Role.OFFICER,
                            Role.CLERK,
                            Role.INSPECTOR,
                            Role.VIEWER,
                            Role.BRANCH_HEAD),
            EDIT, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.STANDING_MEMBER, Role.OFFICER, Role.CLERK));

    @Override
    public Map<Role, Set<Permission>> grants() {
        return PermissionSource.grants(HOLDERS);
    }
}
