package vn.congtachoi.kernel;

import java.util.UUID;

/** Names one figure: an indicator by its code, at a unit, in a period. */
public record FigureKey(String indicator, UUID unitId, Period period) {}
