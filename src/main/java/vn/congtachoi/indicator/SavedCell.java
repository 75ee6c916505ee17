package vn.congtachoi.indicator;

import java.util.Optional;

/**
 * A cell as it stands after saving.
 *
 * @param unusual what to ask her once, when the value is far off and she has not answered yet
 */
public record SavedCell(CellRef cell, int revision, CellValue value, Optional<UnusualValue> unusual) {}
