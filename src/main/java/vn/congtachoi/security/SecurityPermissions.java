package vn.congtachoi.security;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Accounts of lower units are made by the level above; the administrator makes all. */
@Component
public class SecurityPermissions implements PermissionSource {

    /** Make, reset and close accounts and grant roles within the unit's subtree. */
    public static final String ACCOUNTS = "security:accounts";

    /** Read the log of sign-ins and of administration, verify the history. */
    public static final String LOG = "security:log";

    /** Change what holds for the whole installation: the address under which it is opened. */
    public static final String INSTALLATION = "security:installation";

    @Override
    public Map<Role, Set<Permission>> grants() {
        Permission accounts = Permission.of(ACCOUNTS);
        Permission log = Permission.of(LOG);
        return Map.of(
                Role.ADMINISTRATOR, Set.of(accounts, log, Permission.of(INSTALLATION)),
                Role.CHAIR, Set.of(accounts, log),
                Role.OFFICER, Set.of(accounts),
                Role.INSPECTOR, Set.of(log));
    }
}
