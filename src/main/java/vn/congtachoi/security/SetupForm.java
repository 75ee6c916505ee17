package vn.congtachoi.security;

import vn.congtachoi.organisation.UnitKind;

/**
 * What the first page asks.
 *
 * @param code the six digits from the terminal; not looked at for a visitor on the machine itself
 * @param visitorAddress network address of the visitor
 */
public record SetupForm(
        String unitName,
        String shortName,
        UnitKind kind,
        String superiorLine,
        String issuerLine,
        String place,
        String publicAddress,
        String adminName,
        String username,
        String password,
        String code,
        String visitorAddress) {}
