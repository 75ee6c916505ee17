package vn.congtachoi.security;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A try to sign in.
 *
 * @param personName who holds the account; null when the user name is nobody's
 * @param device what the browser calls itself
 */
public record SignInRow(
        UUID id,
        Instant at,
        String username,
        @Nullable String personName,
        boolean success,
        String address,
        String device) {}
