package vn.congtachoi.indicator;

/**
 * Save one cell.
 *
 * @param readRevision revision that the screen had read, 0 for an empty cell
 */
public record SaveCell(CellRef cell, int readRevision, CellValue typed, EntrySource source) {

    /** @throws vn.congtachoi.kernel.BusinessException when a text beside the figure cannot be kept */
    public SaveCell {
        typed = typed.asStored();
    }

    /** A cell that the unit types itself. */
    public static SaveCell own(CellRef cell, int readRevision, CellValue typed) {
        return new SaveCell(cell, readRevision, typed, EntrySource.self());
    }
}
