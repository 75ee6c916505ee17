package vn.congtachoi.security;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Role;

/**
 * An account in the list of accounts.
 *
 * @param post her main post today, may be empty
 * @param manage whether the one who reads may reset or close it, with the reason when not
 */
public record AccountRow(
        UUID accountId,
        UUID personId,
        String username,
        String personName,
        String post,
        List<HeldRole> roles,
        AccountStanding standing,
        @Nullable Instant lastSignInAt,
        Decision manage) {

    /**
     * A role that holds today.
     *
     * @param end whether the one who reads may end it, with the reason when not
     */
    public record HeldRole(UUID grantId, Role role, UUID unitId, String unitName, Decision end) {}
}
