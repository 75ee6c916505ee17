package vn.congtachoi.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Role;

/**
 * An account to be made.
 *
 * @param username wished name, or null to have one proposed from the person's name
 * @param role what she is at the unit from today on
 */
public record NewAccount(UUID personId, @Nullable String username, Role role, UUID unitId) {}
