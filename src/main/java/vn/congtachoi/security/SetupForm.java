package vn.congtachoi.security;

import java.util.List;

/**
 * What the first page asks.
 *
 * @param unitCells units below the first one as pasted from a sheet, may be empty
 * @param visitorAddress network address of the visitor
 */
public record SetupForm(
        FirstUnitForm unit, List<List<String>> unitCells, FirstAdministratorForm administrator, String visitorAddress) {

    public SetupForm {
        unitCells = unitCells.stream().map(List::copyOf).toList();
    }
}
