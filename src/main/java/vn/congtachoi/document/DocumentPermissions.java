package vn.congtachoi.document;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Rights over the papers of a unit, and who holds them. */
@Component
public class DocumentPermissions implements PermissionSource {

    /** Read the papers of one's own unit, and those that were issued to it. */
    public static final String READ = "document:read";

    /** Write papers of the unit and submit them. */
    public static final String DRAFT = "document:draft";

    /** Approve the content of a paper. */
    public static final String REVIEW = "document:review";

    /** Sign for the unit. */
    public static final String SIGN = "document:sign";

    /** Văn thư: check the form, number, seal, issue and file papers; keep the register. */
    public static final String REGISTER = "document:register";

    /** Decide which kinds the unit uses and how its numbers run. */
    public static final String SETTINGS = "document:settings";

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
            DRAFT, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.STANDING_MEMBER, Role.OFFICER, Role.CLERK),
            REVIEW, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR),
            SIGN, EnumSet.of(Role.CHAIR, Role.VICE_CHAIR),
            REGISTER, EnumSet.of(Role.CLERK),
            SETTINGS, EnumSet.of(Role.CLERK, Role.ADMINISTRATOR));

    @Override
    public Map<Role, Set<Permission>> grants() {
        return PermissionSource.grants(HOLDERS);
    }
}
