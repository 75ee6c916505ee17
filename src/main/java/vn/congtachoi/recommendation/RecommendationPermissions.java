package vn.congtachoi.recommendation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Rights over recommendations, and who holds them. */
@Component
public class RecommendationPermissions implements PermissionSource {

    /** Read what was recommended by or to the unit and those below. */
    public static final String READ = "recommendation:read";

    /** Answer what was recommended to the unit. */
    public static final String ANSWER = "recommendation:answer";

    /** Close what the unit recommended, keep it open, give it more time. */
    public static final String CLOSE = "recommendation:close";

    /** Enter what an outside body answered to the unit. */
    public static final String ENTER = "recommendation:enter";

    private static final Map<String, Set<Role>> HOLDERS = Map.of(
            READ, EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)),
            ANSWER, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.OFFICER, Role.BRANCH_HEAD),
            CLOSE, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.INSPECTOR),
            ENTER, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.INSPECTOR, Role.OFFICER, Role.CLERK));

    @Override
    public Map<Role, Set<Permission>> grants() {
        return PermissionSource.grants(HOLDERS);
    }
}
