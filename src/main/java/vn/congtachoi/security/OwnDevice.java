package vn.congtachoi.security;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which somebody is signed in.
 *
 * @param remembered whether it keeps her signed in after the browser is closed
 * @param browser what the browser calls itself
 * @param here whether it is the browser in use
 */
public record OwnDevice(
        UUID id, boolean remembered, String address, String browser, Instant startedAt, Instant seenAt, boolean here) {}
