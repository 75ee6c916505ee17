package vn.congtachoi.indicator;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.kernel.Role;

/** Rights over figures, and who holds them. */
@Component
public class IndicatorPermissions implements PermissionSource {

    /** Read the dictionary, forms and targets. */
    public static final String READ = "indicator:read";
    /** Change the dictionary and the forms. */
    public static final String EDIT = "indicator:edit";
    /** Enter figures: at the very unit, or for a unit directly below. */
    public static final String ENTER = "figure:enter";
    /** Read figures of the unit and what was sent from below. */
    public static final String READ_FIGURES = "figure:read";
    /** Approve, ask again, correct, extend for the units below. */
    public static final String REVIEW = "figure:review";
    /** Open rounds. */
    public static final String OPEN_ROUND = "round:open";
    /** Change, lock and reopen rounds. */
    public static final String EDIT_ROUND = "round:edit";
    /** Set targets of the unit and give them to the units below. */
    public static final String EDIT_TARGETS = "target:edit";

    @Override
    public Map<Role, Set<Permission>> grants() {
        Map<Role, Set<Permission>> grants = new EnumMap<>(Role.class);
        for (Role role : Set.of(Role.CHAIR, Role.VICE_CHAIR, Role.OFFICER)) {
            add(grants, role, READ, READ_FIGURES, EDIT, ENTER, REVIEW, OPEN_ROUND, EDIT_ROUND, EDIT_TARGETS);
        }
        for (Role role : Set.of(Role.STANDING_MEMBER, Role.CLERK, Role.INSPECTOR, Role.VIEWER)) {
            add(grants, role, READ, READ_FIGURES);
        }
        add(grants, Role.BRANCH_HEAD, READ, READ_FIGURES, ENTER);
        return grants;
    }

    private static void add(Map<Role, Set<Permission>> grants, Role role, String... codes) {
        Arrays.stream(codes).map(Permission::of).forEach(permission -> grants.computeIfAbsent(
                        role, r -> new HashSet<>())
                .add(permission));
    }
}
