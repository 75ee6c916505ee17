package vn.congtachoi.programme;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Rights over programmes and their money, and who holds them. */
@Component
public class ProgrammePermissions implements PermissionSource {

    /** Read programmes and their contents: every role. */
    public static final String READ = "programme:read";

    /** Change programmes of the unit, what they reach and their ceilings. */
    public static final String EDIT = "programme:edit";

    /** Read ceilings and what was spent at the unit. */
    public static final String READ_MONEY = "programme:read-money";

    /** Write down what was spent at the unit. */
    public static final String SPEND = "programme:spend";

    private static final Set<Role> EDITORS = EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.OFFICER, Role.ADMINISTRATOR);
    private static final Set<Role> SPENDERS =
            EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.STANDING_MEMBER, Role.OFFICER, Role.BRANCH_HEAD);
    private static final Set<Role> MONEY_READERS = EnumSet.of(
            Role.CHAIR, Role.VICE_CHAIR, Role.STANDING_MEMBER, Role.OFFICER, Role.BRANCH_HEAD, Role.INSPECTOR);

    @Override
    public Map<Role, Set<Permission>> grants() {
        Map<Role, Set<Permission>> grants = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Set<Permission> held = new HashSet<>();
            held.add(Permission.of(READ));
            if (EDITORS.contains(role)) {
                held.add(Permission.of(EDIT));
            }
            if (SPENDERS.contains(role)) {
                held.add(Permission.of(SPEND));
            }
            if (MONEY_READERS.contains(role)) {
                held.add(Permission.of(READ_MONEY));
            }
            grants.put(role, Set.copyOf(held));
        }
        return grants;
    }
}
