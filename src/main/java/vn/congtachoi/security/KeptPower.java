package vn.congtachoi.security;

import java.util.Arrays;
import java.util.Set;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;

/**
 * What nobody does for somebody else, however she was asked to; the reason is read at the refusal. A permission is
 * written whole, or as a module with a star.
 */
enum KeptPower {

    /** Accounts and roles: whoever stands in for the administrator could give herself what she was not given. */
    ACCOUNTS("security:*"),

    /** Keys and seals belong to whoever keeps them. */
    KEYS("signing:*"),

    /** Reviewing and signing papers follow the unit's own register of deputies, under the deputy's own name and post. */
    SIGNATURE("document:review", "document:sign"),

    /** Who numbers, signs and stands for whom is laid down by whoever answers for it. */
    PAPER_RULES("document:settings"),

    /** Units, people, posts and working days hold for everybody, long after the absence. */
    FOUNDATIONS("organisation:edit", "calendar:edit", "search:rebuild"),

    /** A plan binds the unit by the word of whoever approves it. */
    PLAN("plan:approve");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
    private final Set<String> codes;

    KeptPower(String... codes) {
        this.codes = Set.of(codes);
    }

    /** Whether what the permission allows may be done for an absent person. */
    static Decision decide(Permission permission) {
        return Arrays.stream(values())
                .filter(power -> power.holds(permission.code()))
                .findFirst()
                .map(power -> Decision.no("security.kept." + power.name()))
                .orElseGet(Decision::yes);
    }

    private boolean holds(String code) {
        return codes.contains(code) || codes.contains(code.substring(0, code.indexOf(':')) + ":*");
    }
}
