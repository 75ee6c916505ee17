package vn.congtachoi.security;

import java.util.List;
import java.util.UUID;
import vn.congtachoi.kernel.Role;

/**
 * Somebody with a post and without an account.
 *
 * @param post title of her post at the unit
 * @param username name that is proposed for signing in
 * @param role what she would be at the unit
 * @param choices the roles that may be given there instead
 */
public record AccountCandidate(
        UUID personId,
        String personName,
        String post,
        UUID unitId,
        String unitName,
        String username,
        Role role,
        List<Role> choices) {}
