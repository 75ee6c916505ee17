package vn.congtachoi.indicator;

import java.util.UUID;

/** One cell of one sheet: an indicator at a unit in a round. */
public record CellRef(UUID roundId, UUID unitId, UUID indicatorId) {}
