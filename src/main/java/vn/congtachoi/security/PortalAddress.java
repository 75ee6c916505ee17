package vn.congtachoi.security;

/**
 * The address under which people open the portal from other machines.
 *
 * @param base scheme, host and port
 * @param localOnly whether it would only open on the server itself
 * @param fixed whether the server's own settings decide it, so that it cannot be changed on the screen
 */
public record PortalAddress(String base, boolean localOnly, boolean fixed) {}
