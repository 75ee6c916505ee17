package vn.congtachoi.signing;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Everybody keeps and uses her own key; these are the rights beyond that. */
@Component
public class SigningPermissions implements PermissionSource {

    /** Keep the key of a unit's seal and, with its PIN, seal with it (NĐ 30/2020, Điều 32: the seal is the clerk's). */
    public static final String SEAL_KEYS = "signing:seal-keys";

    /** Say, at the head unit, which authorities the whole installation believes. */
    public static final String TRUST = "signing:trust";

    @Override
    public Map<Role, Set<Permission>> grants() {
        Permission sealKeys = Permission.of(SEAL_KEYS);
        return Map.of(Role.CLERK, Set.of(sealKeys), Role.ADMINISTRATOR, Set.of(sealKeys, Permission.of(TRUST)));
    }
}
