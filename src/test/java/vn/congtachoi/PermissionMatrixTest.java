package vn.congtachoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PermissionSource;
import vn.congtachoi.support.TestCity;

/**
 * Who may do what where: the whole product in one table. A permission that is not in it fails the test, so that nobody
 * opens something without saying to whom.
 */
class PermissionMatrixTest extends RoleMatrix {

    /** Permission, and the roles that hold it: at their unit and everywhere below, nowhere else. */
    private static final String PERMISSIONS = """
            organisation:read     CVSOKIBXA
            organisation:edit     CVO.....A
            programme:read        CVSOKIBXA
            programme:edit        CVO.....A
            programme:read-money  CVSO.IB..
            programme:spend       CVSO..B..
            indicator:read        CVSOKIBX.
            indicator:edit        CVO......
            figure:read           CVSOKIBX.
            figure:enter          CVO...B..
            figure:review         CVO......
            round:open            CVO......
            round:edit            CVO......
            target:edit           CVO......
            calendar:edit         C.O.....A
            security:accounts     C.O.....A
            security:log          C....I..A
            security:installation ........A
            search:rebuild        ........A
            document:read         CVSOKIBX.
            document:draft        CVSOK....
            document:review       CV.......
            document:sign         CV.......
            document:register     ....K....
            document:settings     ....K...A
            task:read             CVSOKIBX.
            task:give             CVSO.....
            task:lead             CVSO..B..
            plan:read             CVSOKIBX.
            plan:edit             CVSO.....
            plan:approve          CV.......
            agenda:read           CVSOKIBX.
            agenda:edit           CVSOK....
            agenda:answer         CVSOK.B..
            agenda:absence        CVO......
            anniversary:read      CVSOKIBXA
            anniversary:edit      C.O.....A
            recommendation:read   CVSOKIBX.
            recommendation:answer CV.O..B..
            recommendation:close  CV...I...
            recommendation:enter  CV.OKI...
            report:read           CVSOKIBX.
            report:edit           CVSOK....
            supervision:read      CVSOKIBX.
            supervision:answer    CV.O..B..
            supervision:chair     C........
            supervision:vice-chair .V.......
            supervision:standing-member ..S......
            supervision:officer   ...O.....
            supervision:inspector .....I...
            supervision:clerk     ....K....
            event:read            CVSOKIBX.
            event:edit            CVSOK.B..
            event:settings        C........
            signing:seal-keys     ....K...A
            signing:trust         ........A
            """;

    private static final MessageKey NO_PERMISSION = MessageKey.of("security.access.no-permission");

    private static final MessageKey OTHER_UNIT = MessageKey.of("security.access.other-unit");

    @Autowired
    Access access;

    @Autowired
    List<PermissionSource> sources;

    @Test
    void everyPermissionIsHeldByTheRolesOfTheTableAtTheirUnitAndBelow() {
        Map<String, List<String>> table = table(PERMISSIONS);
        Set<String> declared = sources.stream()
                .flatMap(source -> source.grants().values().stream())
                .flatMap(Set::stream)
                .map(Permission::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(table.keySet()).containsExactlyInAnyOrderElementsOf(declared);
        TestCity.World world = cities.build();
        Map<UUID, String> units = Map.of(
                world.songCau(), "own",
                world.to1(), "below",
                world.city(), "above",
                world.nongThuong(), "sister",
                world.khauDang(), "below the sister");
        Set<UUID> reached = Set.of(world.songCau(), world.to1());
        List<String> wrong = new ArrayList<>();
        everyRoleAt(world.songCau(), world.songCau())
                .forEach((role, person) -> person.run(() -> table.forEach((code, letters) -> {
                    boolean holds = roles(letters.getFirst()).contains(role);
                    units.forEach((unit, place) -> {
                        Decision expected = !holds
                                ? new Decision(false, NO_PERMISSION, List.of())
                                : reached.contains(unit) ? Decision.yes() : new Decision(false, OTHER_UNIT, List.of());
                        Decision answer = access.may(Permission.of(code), unit);
                        if (!answer.equals(expected)) {
                            wrong.add(role + " " + code + " " + place + ": " + answer);
                        }
                    });
                })));
        assertThat(wrong).isEmpty();
    }
}
