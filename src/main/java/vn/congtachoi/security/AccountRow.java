package vn.congtachoi.security;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Role;

/** An account in the list of accounts. */
public record AccountRow(
        UUID accountId,
        UUID personId,
        String username,
        String personName,
        List<HeldRole> roles,
        boolean active,
        boolean oneTimePassword,
        @Nullable Instant lastSignInAt) {

    /** A role that holds today. */
    public record HeldRole(UUID grantId, Role role, UUID unitId, String unitName) {}
}
