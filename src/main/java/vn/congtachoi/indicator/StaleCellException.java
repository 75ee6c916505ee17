package vn.congtachoi.indicator;

import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectRef;

/** Somebody else saved this cell after the screen had read it; both values are here, nothing was overwritten. */
public class StaleCellException extends StaleDataException {

    private final transient CellRef cell;
    private final transient FigureEntry theirs;
    private final transient CellValue yours;

    StaleCellException(CellRef cell, SubjectRef figure, int currentRevision, FigureEntry theirs, CellValue yours) {
        super(figure, currentRevision, theirs.enteredByName(), theirs.enteredAt());
        this.cell = cell;
        this.theirs = theirs;
        this.yours = yours;
    }

    /** The cell that two people changed. */
    public CellRef cell() {
        return cell;
    }

    /** What was saved meanwhile, and by whom. */
    public FigureEntry theirs() {
        return theirs;
    }

    /** What could not be saved. */
    public CellValue yours() {
        return yours;
    }
}
