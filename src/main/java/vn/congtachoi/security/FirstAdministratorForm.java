package vn.congtachoi.security;

import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Role;

/**
 * What the first page asks about the person who can make all others.
 *
 * @param ownRole what she is to the unit besides, or null
 * @param code the six digits from the terminal; not looked at for a visitor on the machine itself
 */
public record FirstAdministratorForm(
        String name, @Nullable Role ownRole, String username, String password, String code) {

    /** @throws vn.congtachoi.kernel.BusinessException when the typed user name cannot stand */
    public static void requireUsername(String typed) {
        new Username(typed);
    }
}
