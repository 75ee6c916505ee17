package vn.congtachoi.indicator;

/** Event: the level above corrected a figure that the unit had sent. */
public record FigureCorrected(CellRef cell) {}
