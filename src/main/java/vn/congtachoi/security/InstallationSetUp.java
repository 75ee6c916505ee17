package vn.congtachoi.security;

import java.util.UUID;

/**
 * The empty portal has been given its unit and its first administrator. Heard inside the same transaction: what a
 * module brings along for a new installation is there when set-up ends, or nothing is.
 */
public record InstallationSetUp(UUID headUnitId) {}
