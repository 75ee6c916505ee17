package vn.congtachoi.security;

import java.util.UUID;

/**
 * What is printed and handed over: the one time the password can be read.
 *
 * @param unitName the unit she works for, a branch with its commune
 */
public record AccountSlip(
        UUID accountId, String personName, String unitName, String username, String oneTimePassword) {}
