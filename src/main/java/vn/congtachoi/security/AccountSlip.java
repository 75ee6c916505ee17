package vn.congtachoi.security;

import java.util.UUID;

/**
 * What is printed and handed over: the one time the password can be read.
 *
 * @param unitName short name of the unit she works for
 */
public record AccountSlip(
        UUID accountId, String personName, String unitName, String username, String oneTimePassword) {}
