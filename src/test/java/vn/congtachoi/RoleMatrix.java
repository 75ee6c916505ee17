package vn.congtachoi;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/**
 * A table of roles, written as letters: C Chủ tịch, V Phó Chủ tịch, S Ủy viên Ban Thường vụ, O Cán bộ, K Văn thư, I Ủy
 * ban Kiểm tra, B Chi hội trưởng, X Người xem, A Quản trị.
 */
abstract class RoleMatrix extends ScreenTest {

    static final Map<Character, Role> LETTERS = Map.of(
            'C', Role.CHAIR,
            'V', Role.VICE_CHAIR,
            'S', Role.STANDING_MEMBER,
            'O', Role.OFFICER,
            'K', Role.CLERK,
            'I', Role.INSPECTOR,
            'B', Role.BRANCH_HEAD,
            'X', Role.VIEWER,
            'A', Role.ADMINISTRATOR);

    @Autowired
    TestCity cities;

    static Set<Role> roles(String letters) {
        return letters.chars()
                .filter(Character::isLetter)
                .mapToObj(letter -> LETTERS.get((char) letter))
                .collect(Collectors.toSet());
    }

    static Map<String, List<String>> table(String lines) {
        return lines.lines()
                .map(line -> line.strip().split("\\s+"))
                .collect(Collectors.toMap(
                        cells -> cells[0],
                        cells -> Arrays.asList(cells).subList(1, cells.length),
                        (one, other) -> {
                            throw new IllegalStateException("Twice in the table");
                        },
                        LinkedHashMap::new));
    }

    Map<Role, TestSignIn> everyRoleAt(UUID unit, UUID branch) {
        Map<Role, TestSignIn> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            people.put(role, cities.newcomer(role == Role.BRANCH_HEAD ? branch : unit, role));
        }
        return people;
    }
}
