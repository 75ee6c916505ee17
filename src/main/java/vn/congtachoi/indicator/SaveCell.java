package vn.congtachoi.indicator;

/**
 * Save one cell.
 *
 * @param readRevision revision that the screen had read, 0 for an empty cell
 */
public record SaveCell(CellRef cell, int readRevision, CellValue typed, EntrySource source) {

    /** A cell that the unit types itself. */
    public static SaveCell own(CellRef cell, int readRevision, CellValue typed) {
        return new SaveCell(cell, readRevision, typed, EntrySource.self());
    }
}
