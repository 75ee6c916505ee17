package vn.congtachoi.security;

import java.time.LocalDate;
import vn.congtachoi.organisation.UnitKind;

/**
 * What the first page asks about the unit itself.
 *
 * @param founded first day of the units in the portal: figures of earlier days have no unit to belong to
 * @param publicAddress how other machines reach the portal; empty while only this one does
 */
public record FirstUnitForm(
        String name,
        String shortName,
        UnitKind kind,
        String superiorLine,
        String issuerLine,
        String place,
        LocalDate founded,
        String publicAddress) {

    /** @throws vn.congtachoi.kernel.BusinessException when the typed address is no address of a portal */
    public static void requireAddress(String typed) {
        if (!typed.isBlank()) {
            StoredPublicAddress.clean(typed);
        }
    }
}
