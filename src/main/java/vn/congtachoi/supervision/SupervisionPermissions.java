package vn.congtachoi.supervision;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.supervision.rules.Holder;

/**
 * Rights over inspection and supervision. What a role may do stands in the rulebook as data; a permission for each role
 * says where somebody holds it.
 */
@Component
public class SupervisionPermissions implements PermissionSource {

    /** Read the plans, campaigns and visits of the unit and of those below, and what concerns the unit. */
    public static final String READ = "supervision:read";

    /** Answer for the unit when it is inspected. */
    public static final String ANSWER = "supervision:answer";

    private static final Map<Role, Holder> HOLDERS = new EnumMap<>(Map.of(
            Role.CHAIR, Holder.CHAIR,
            Role.VICE_CHAIR, Holder.VICE_CHAIR,
            Role.STANDING_MEMBER, Holder.STANDING_MEMBER,
            Role.INSPECTOR, Holder.INSPECTOR,
            Role.OFFICER, Holder.OFFICER,
            Role.CLERK, Holder.CLERK));

    /** By what a holder is known at a unit; only those that are a role. */
    static Map<Holder, Permission> asHolder() {
        Map<Holder, Permission> codes = new EnumMap<>(Holder.class);
        HOLDERS.values().forEach(holder -> codes.put(holder, Permission.of(code(holder))));
        return codes;
    }

    private static String code(Holder holder) {
        return switch (holder) {
            case CHAIR -> "supervision:chair";
            case VICE_CHAIR -> "supervision:vice-chair";
            case STANDING_MEMBER -> "supervision:standing-member";
            case INSPECTOR -> "supervision:inspector";
            case OFFICER -> "supervision:officer";
            case CLERK -> "supervision:clerk";
            default -> throw new IllegalArgumentException("No role: " + holder);
        };
    }

    @Override
    public Map<Role, Set<Permission>> grants() {
        Map<String, Set<Role>> holders = new HashMap<>();
        holders.put(READ, EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)));
        holders.put(ANSWER, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.OFFICER, Role.BRANCH_HEAD));
        HOLDERS.forEach((role, holder) -> holders.put(code(holder), EnumSet.of(role)));
        return PermissionSource.grants(holders);
    }
}
