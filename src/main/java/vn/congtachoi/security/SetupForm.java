package vn.congtachoi.security;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.organisation.UnitKind;

/**
 * What the first page asks.
 *
 * @param founded first day of the units in the portal: figures of earlier days have no unit to belong to
 * @param unitCells units below it as pasted from a sheet, may be empty
 * @param publicAddress how other machines reach the portal; empty while only this one does
 * @param ownRole what the first administrator is to the unit besides, or null
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
        LocalDate founded,
        List<List<String>> unitCells,
        String publicAddress,
        String adminName,
        @Nullable Role ownRole,
        String username,
        String password,
        String code,
        String visitorAddress) {

    public SetupForm {
        unitCells = unitCells.stream().map(List::copyOf).toList();
    }
}
